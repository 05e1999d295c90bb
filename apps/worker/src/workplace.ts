import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { Db } from '@app/db/db';
import { DueRead } from '@app/db/reads/due.read';
import { Settings } from '@app/platform/config';
import { createLog, type Log } from '@app/platform/log';
import { Injectable } from '@nestjs/common';
import { Counters } from './counters';
import { Lateness } from './lateness';
import { States } from './states';

/** What every part of a worker works with. */
@Injectable()
export class Workplace {
  /** Under which name this process claims; another one after each start, so that a claim of the last life is not its own. */
  readonly worker = `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
  readonly log: Log;
  readonly states = new States();
  readonly lateness = new Lateness();

  constructor(
    readonly db: Db,
    readonly due: DueRead,
    readonly counters: Counters,
    readonly config: Settings,
  ) {
    this.log = createLog('worker', config.LOG_LEVEL);
  }
}
