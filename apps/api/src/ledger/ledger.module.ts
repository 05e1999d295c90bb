import { CommitmentRead } from '@app/db/reads/commitment.read';
import { LedgerCountsRead } from '@app/db/reads/ledger-counts.read';
import { LedgerRead } from '@app/db/reads/ledger.read';
import { OverdueRead } from '@app/db/reads/overdue.read';
import { OrganisationNamesRead } from '@app/db/reads/organisation-names.read';
import { TrailRead } from '@app/db/reads/trail.read';
import { WorkingDaysRead } from '@app/db/reads/working-days.read';
import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller';

@Module({
  controllers: [LedgerController],
  providers: [
    WorkingDaysRead,
    OverdueRead,
    LedgerRead,
    LedgerCountsRead,
    CommitmentRead,
    OrganisationNamesRead,
    TrailRead,
  ],
})
export class LedgerModule {}
