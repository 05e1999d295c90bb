import type { Row } from '../row';
import { freezeApps, freezePostgres } from './f10-freeze';
import { jumpOverLeapDay, jumpOverYearEnd } from './f11-clock-jumps';
import { killWorker } from './f1-kill-worker';
import { poisonJob } from './f16-poison-job';
import { rollingDeploy } from './f17-rolling-deploy';
import { killApi } from './f2-kill-api';
import { killRedisWithLog, killRedisWithoutLog, wipeRedis } from './f3-kill-redis';
import { flushAll } from './f4-flushall';
import { killPostgres } from './f5-kill-postgres';

/** The matrix, in its order. */
export const ROWS: readonly Row[] = [
  killWorker,
  killApi,
  killRedisWithLog,
  killRedisWithoutLog,
  wipeRedis,
  flushAll,
  killPostgres,
  freezeApps,
  freezePostgres,
  jumpOverLeapDay,
  jumpOverYearEnd,
  poisonJob,
  rollingDeploy,
];
