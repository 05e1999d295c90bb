import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLog, logOutput } from './log';

const FULL = '/dev/full';

describe('the log', () => {
  (existsSync(FULL) ? it : it.skip)('may have no room left, and whoever writes goes on', async () => {
    const faults: unknown[] = [];
    const heard = (error: unknown) => faults.push(error);
    process.on('uncaughtException', heard);
    const log = createLog('test', 'info', logOutput(FULL));
    for (let n = 0; n < 3; n++) {
      log.info('a line');
      await sleep(50);
    }
    process.off('uncaughtException', heard);
    expect(faults).toEqual([]);
  });
});
