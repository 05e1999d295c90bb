import { Canaries } from '@app/db/canaries';
import { Leases } from '@app/db/leases';
import { Settings } from '@app/platform/config';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { Logger, Module } from '@nestjs/common';
import { CanaryMaker } from './canary-maker';

/** The one place where the API speaks to the queue, and it never waits for it. */
@Module({
  providers: [
    Canaries,
    CanaryMaker,
    Leases,
    {
      provide: AlarmClock,
      inject: [Settings],
      useFactory: (config: Settings) => {
        const logger = new Logger('queue');
        return new AlarmClock(config, (error) => logger.debug(String(error)));
      },
    },
  ],
})
export class CanaryModule {}
