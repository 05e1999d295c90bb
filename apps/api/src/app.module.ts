import { DbModule } from '@app/db/db.module';
import { type Config, Settings } from '@app/platform/config';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CalendarModule } from './calendar/calendar.module';
import { CanaryModule } from './canary/canary.module';
import { CircularsModule } from './circulars/circulars.module';
import { ClaimsModule } from './claims/claims.module';
import { CommitmentsModule } from './commitments/commitments.module';
import { DeliveriesModule } from './deliveries/deliveries.module';
import { DeskModule } from './desk/desk.module';
import { EvidenceModule } from './evidence/evidence.module';
import { ExtensionsModule } from './extensions/extensions.module';
import { HealthModule } from './health/health.module';
import { HttpModule } from './http/http.module';
import { InboxModule } from './inbox/inbox.module';
import { LedgerModule } from './ledger/ledger.module';
import { LiveModule } from './live/live.module';
import { logging } from './logging';
import { MetricsModule } from './metrics/metrics.module';
import { PeopleModule } from './people/people.module';
import { PoliciesModule } from './policies/policies.module';
import { PreferencesModule } from './preferences/preferences.module';
import { PreviewModule } from './preview/preview.module';
import { ProgrammesModule } from './programmes/programmes.module';
import { ProgressModule } from './progress/progress.module';
import { ReceiversModule } from './receivers/receivers.module';
import { ReminderChannelsModule } from './reminder-channels/reminder-channels.module';
import { ResolutionsModule } from './resolutions/resolutions.module';
import { SessionsModule } from './sessions/sessions.module';
import { SlipsModule } from './slips/slips.module';
import { SummariesModule } from './summaries/summaries.module';

const FEATURES = [
  MetricsModule,
  HealthModule,
  SessionsModule,
  PeopleModule,
  CalendarModule,
  CanaryModule,
  LedgerModule,
  CircularsModule,
  ClaimsModule,
  DeliveriesModule,
  DeskModule,
  EvidenceModule,
  ExtensionsModule,
  InboxModule,
  LiveModule,
  ProgressModule,
  SlipsModule,
  SummariesModule,
  CommitmentsModule,
  PoliciesModule,
  PreferencesModule,
  PreviewModule,
  ProgrammesModule,
  ReceiversModule,
  ReminderChannelsModule,
  ResolutionsModule,
];

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
