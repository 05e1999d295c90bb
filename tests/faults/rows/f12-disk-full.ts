import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Row } from '../row';

const PIECE = Buffer.alloc(1024 * 1024, 1);
const MOST_PIECES = 2_000;

/** Writes until nothing more goes in. */
function fill(file: string): void {
  for (let n = 0; n < MOST_PIECES; n++) {
    try {
      writeFileSync(file, PIECE, { flag: 'a' });
    } catch {
      return;
    }
  }
  throw new Error(`${file} was to fill a small disk, and there is room still`);
}

export const diskFull: Row = {
  id: 'F12',
  title: 'the disk of PostgreSQL, Redis and the logs is full, and then it is not',
  floor: 20,
  backends: ['redis', 'postgres'],
  options: { diskMb: 700, env: { LOG_LEVEL: 'error' } },
  note: 'a server that gives up for want of room is started again, as whoever keeps it running would',
  async fault({ ground: { home, redis }, postgres }, random) {
    const ballast = join(home, 'ballast');
    if (statfsSync(home).blocks * statfsSync(home).bsize > 1e9)
      throw new Error('the disk is not a small one');
    fill(ballast);
    const end = performance.now() + random.between(1_000, 5_000);
    // What is given back meanwhile is taken at once.
    for (; performance.now() < end; await sleep(100)) fill(ballast);
    rmSync(ballast);
    await postgres.restart();
    await redis?.restart();
  },
};
