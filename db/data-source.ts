import { DataSource, type DataSourceOptions } from 'typeorm';
import { CreateInstallation1700000000001 } from './migrations/1700000000001-create-installation';
import { CreateProgramme1700000000002 } from './migrations/1700000000002-create-programme';
import { CreateReporting1700000000003 } from './migrations/1700000000003-create-reporting';
import { CreateTrail1700000000004 } from './migrations/1700000000004-create-trail';
import { AnnounceRevocation1700000000006 } from './migrations/1700000000006-announce-revocation';
import { CountWhatIsDue1700000000007 } from './migrations/1700000000007-count-what-is-due';
import { PaceDelivery1700000000008 } from './migrations/1700000000008-pace-delivery';
import { SettleDifferences1700000000009 } from './migrations/1700000000009-settle-differences';
import { LookByJurisdiction1700000000010 } from './migrations/1700000000010-look-by-jurisdiction';
import { ReadOutboxByPosition1700000000011 } from './migrations/1700000000011-read-outbox-by-position';
import { HoldUntilOpening1700000000012 } from './migrations/1700000000012-hold-until-opening';
import { WithdrawResolution1700000000013 } from './migrations/1700000000013-withdraw-resolution';
import { KeepEvidence1700000000014 } from './migrations/1700000000014-keep-evidence';
import { KeepLedgerLines1700000000020 } from './migrations/1700000000020-keep-ledger-lines';
import { RetirePeople1700000000030 } from './migrations/1700000000030-retire-people';
import { KeepPreferences1700000000040 } from './migrations/1700000000040-keep-preferences';
import { KeepMissingPeriods1700000000050 } from './migrations/1700000000050-keep-missing-periods';
import { FeedReceivers1700000000060 } from './migrations/1700000000060-feed-receivers';
import { ChooseChannels1700000000070 } from './migrations/1700000000070-choose-channels';
import { WatchTheLadder1700000000080 } from './migrations/1700000000080-watch-the-ladder';
import { CountReceivers1700000000081 } from './migrations/1700000000081-count-receivers';
import { LookWithinJurisdiction1700000000090 } from './migrations/1700000000090-look-within-jurisdiction';
import { KeepLinesAsText1700000000110 } from './migrations/1700000000110-keep-lines-as-text';
import { ChainInTheDatabase1700000000120 } from './migrations/1700000000120-chain-in-the-database';
import { OpenHeadsBeforeLocking1700000000130 } from './migrations/1700000000130-open-heads-before-locking';
import { CountOrganisations1700000000140 } from './migrations/1700000000140-count-organisations';
import { greet } from './line-watch';
import { usePgTypes } from './pg-types';
import { SCHEMAS } from './schemas';

export const MIGRATIONS = [
  CreateInstallation1700000000001,
  CreateProgramme1700000000002,
  CreateReporting1700000000003,
  CreateTrail1700000000004,
  AnnounceRevocation1700000000006,
  CountWhatIsDue1700000000007,
  PaceDelivery1700000000008,
  SettleDifferences1700000000009,
  LookByJurisdiction1700000000010,
  ReadOutboxByPosition1700000000011,
  HoldUntilOpening1700000000012,
  WithdrawResolution1700000000013,
  KeepEvidence1700000000014,
  KeepLedgerLines1700000000020,
  RetirePeople1700000000030,
  KeepPreferences1700000000040,
  KeepMissingPeriods1700000000050,
  FeedReceivers1700000000060,
  ChooseChannels1700000000070,
  WatchTheLadder1700000000080,
  CountReceivers1700000000081,
  LookWithinJurisdiction1700000000090,
  KeepLinesAsText1700000000110,
  ChainInTheDatabase1700000000120,
  OpenHeadsBeforeLocking1700000000130,
  CountOrganisations1700000000140,
];

const LATER_MS = 2_000;

/** As the `migration` table names those that were run. */
export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map(({ name }) => name);

/** `statementTimeout` is in milliseconds; lock and idle limits follow from it. `pipeline` lets one connection carry several statements at once. */
export interface ConnectionLimits {
  readonly poolSize: number;
  readonly statementTimeout: number;
}

/** The options of the one DataSource that the apps, the commands and the tests share; only the URL (and so the role) differs. */
export function dataSourceOptions(
  url: string,
  limits: ConnectionLimits = { poolSize: 10, statementTimeout: 15_000 },
): DataSourceOptions {
  usePgTypes();
  return {
    type: 'postgres',
    url,
    entities: SCHEMAS,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: limits.poolSize,
    connectTimeoutMS: 3_000,
    extra: {
      pipeline: true,
      // A new connection plans every statement anew, six times over: pg's ten seconds are too short to give one up.
      idleTimeoutMillis: 600_000,
      verify: greet,
      statement_timeout: limits.statementTimeout,
      // The server ends a statement first; this is for one that nobody hears of any more.
      query_timeout: limits.statementTimeout + LATER_MS,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'luoshi',
    },
  };
}

/** Opens a DataSource; the caller destroys it. */
export const openDataSource = (url: string, limits?: ConnectionLimits): Promise<DataSource> =>
  new DataSource(dataSourceOptions(url, limits)).initialize();
