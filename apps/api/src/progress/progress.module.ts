import { AcceptReport } from '@app/application/progress/accept-report';
import { CheckProgressReport } from '@app/application/progress/check-progress-report';
import { OpenReport } from '@app/application/progress/open-report';
import { RehearseAcceptance } from '@app/application/progress/rehearse-acceptance';
import { ReturnReport } from '@app/application/progress/return-report';
import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import { TakeBackReport } from '@app/application/progress/take-back-report';
import { ReportsRead } from '@app/db/reads/reports.read';
import { WorkingDaysRead } from '@app/db/reads/working-days.read';
import { Module } from '@nestjs/common';
import { CommitmentReportsController } from './commitment-reports.controller';
import { ReportsController } from './reports.controller';
import { ReviewQueueController } from './review-queue.controller';

@Module({
  controllers: [CommitmentReportsController, ReportsController, ReviewQueueController],
  providers: [
    SubmitProgressReport,
    CheckProgressReport,
    TakeBackReport,
    OpenReport,
    AcceptReport,
    RehearseAcceptance,
    ReturnReport,
    ReportsRead,
    WorkingDaysRead,
  ],
})
export class ProgressModule {}
