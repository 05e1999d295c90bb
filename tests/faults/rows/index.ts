import type { Row } from '../row';
import { killWorker } from './f1-kill-worker';
import { freezeApps, freezePostgres } from './f10-freeze';
import { jumpOverLeapDay, jumpOverYearEnd } from './f11-clock-jumps';
import { diskFull } from './f12-disk-full';
import { redisEvicts, redisFull } from './f13-redis-memory';
import { failingMailServer } from './f14-smtp';
import { failingReceiver } from './f15-webhook';
import { poisonJob } from './f16-poison-job';
import { rollingDeploy } from './f17-rolling-deploy';
import { restoreToMoment } from './f18-restore';
import { allMixed } from './f19-mixed';
import { meddling } from './f20-meddling';
import { everythingAtOnce } from './f21-everything';
import { killApi } from './f2-kill-api';
import { killRedisWithLog, killRedisWithoutLog, wipeRedis } from './f3-kill-redis';
import { flushAll } from './f4-flushall';
import { killPostgres } from './f5-kill-postgres';
import { failoverToStandby, oldPrimaryReturns } from './f6-failover';
import { sentinelFailover } from './f8-sentinel';
import { ailingLines } from './f9-lines';

/** The matrix, in its order. */
export const ROWS: readonly Row[] = [
  killWorker,
  killApi,
  killRedisWithLog,
  killRedisWithoutLog,
  wipeRedis,
  flushAll,
  killPostgres,
  failoverToStandby,
  oldPrimaryReturns,
  sentinelFailover,
  ...ailingLines,
  freezeApps,
  freezePostgres,
  jumpOverLeapDay,
  jumpOverYearEnd,
  diskFull,
  redisFull,
  redisEvicts,
  failingMailServer,
  failingReceiver,
  poisonJob,
  rollingDeploy,
  restoreToMoment,
  allMixed,
  meddling,
  everythingAtOnce,
];
