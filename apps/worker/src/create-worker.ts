import type { Config } from '@app/platform/config';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

/** The connected worker, not yet working: `main`, the commands and the tests begin with it. */
export const createWorker = (config: Config): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.under(config), { logger: false, abortOnError: false });
