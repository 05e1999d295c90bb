import { DbModule } from '@app/db/db.module';
import { type Config, Settings } from '@app/platform/config';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CalendarModule } from './calendar/calendar.module';
import { HealthModule } from './health/health.module';
import { HttpModule } from './http/http.module';
import { logging } from './logging';
import { MetricsModule } from './metrics/metrics.module';
import { PeopleModule } from './people/people.module';
import { SessionsModule } from './sessions/sessions.module';

const FEATURES = [MetricsModule, HealthModule, SessionsModule, PeopleModule, CalendarModule];

/** The whole API: the edge, the database, and the features. */
@Global()
@Module({})
export class AppModule {
  static under(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        logging(config),
        DbModule.under(config.API_DATABASE_URL ?? '', {
          poolSize: config.API_POOL_SIZE,
          statementTimeout: 15_000,
        }),
        HttpModule,
        ...FEATURES,
      ],
      providers: [{ provide: Settings, useValue: config }],
      exports: [Settings],
    };
  }
}
