import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../random';
import type { Row } from '../row';
import { RedisPart } from '../parts/redis-part';
import type { Stack } from '../stack';
import { killWorker } from './f1-kill-worker';
import { freezeApps, freezePostgres } from './f10-freeze';
import { redisEvicts, redisFull, relieve } from './f13-redis-memory';
import { failingMailServer } from './f14-smtp';
import { allArrived, failingReceiver, setUpReceivers } from './f15-webhook';
import { poisonJob } from './f16-poison-job';
import { rollingDeploy } from './f17-rolling-deploy';
import { killApi } from './f2-kill-api';
import { killRedisWithLog } from './f3-kill-redis';
import { flushAll } from './f4-flushall';
import { killPostgres } from './f5-kill-postgres';
import { hurtLine } from './f9-lines';

const DOES_NOT_START = /^The (API|worker) does not start: /gm;

type Happens = Pick<Row, 'id' | 'fault'>;

/** F9 once, with any ill of any line: its variants would otherwise be a third of all that is chosen. */
const anyLine: Happens = { id: 'F9', fault: (stack, random) => hurtLine(stack, random) };

const ANYWHERE: readonly Happens[] = [
  killWorker,
  killApi,
  killPostgres,
  anyLine,
  freezeApps,
  freezePostgres,
  failingMailServer,
  failingReceiver,
  poisonJob,
  rollingDeploy,
];
const WITH_REDIS: readonly Happens[] = [...ANYWHERE, killRedisWithLog, flushAll, redisFull, redisEvicts];

/** As whoever watches over it all would leave it: nothing sleeps, nothing is away, Redis has room. */
async function inOrder({ parts, postgres, ground: { redis } }: Stack): Promise<void> {
  for (const part of parts) part.thaw();
  await postgres.restart();
  await redis?.restart();
  if (redis instanceof RedisPart) await redis.ask(relieve);
}

/** One that was started while the database was away says so in a line and ends, and whoever keeps it running starts it again. */
async function excuseStarts({ apps, deaths, notes, ground: { home } }: Stack): Promise<void> {
  for (const { name } of apps) {
    const log = await readFile(join(home, `${name}.log`), 'utf8');
    for (let said = log.match(DOES_NOT_START)?.length ?? 0; said > 0; said--) {
      const at = deaths.indexOf(`${name}: exit code 1`);
      if (at < 0) break;
      deaths.splice(at, 1);
      notes.add(
        'a process that was started while the database was away ended, saying so, and was started again',
      );
    }
  }
}

/** One that finds its part killed or asleep by another has done its share; the run says so. */
async function happen(stack: Stack, one: Happens, random: Random): Promise<void> {
  try {
    await one.fault(stack, random);
  } catch {
    stack.notes.add(`some of ${one.id} broke off amid the others`);
  }
}

/** Chosen by the seed: one to three at once, of what goes wrong elsewhere in the matrix and can be combined. */
export const allMixed: Row = {
  id: 'F19',
  title: 'one to three faults at once, of all the others',
  floor: 100,
  backends: ['redis', 'postgres'],
  options: { redis: 'aof', lines: ['postgres', 'redis', 'smtp'], settleMs: 420_000 },
  note: 'not among them: F6, F7 and F18 move the database, F8 needs Sentinels and F12 a disk of its own, F11 would use up the year',
  prepare: setUpReceivers,
  async fault(stack, random) {
    const from = stack.options.backend === 'redis' ? WITH_REDIS : ANYWHERE;
    const some = new Set(Array.from({ length: random.whole(1, 3) }, () => random.pick(from)));
    const faults = [...some].map((one) => ({ one, random: random.fork(`${one.id} ${random.next()}`) }));
    await Promise.all(faults.map((chosen) => happen(stack, chosen.one, chosen.random)));
    await inOrder(stack);
  },
  finish: excuseStarts,
  check: allArrived,
};
