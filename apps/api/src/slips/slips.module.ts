import { AcceptPromise } from '@app/application/slips/accept-promise';
import { AcknowledgeSlip } from '@app/application/slips/acknowledge-slip';
import { IssueSlip } from '@app/application/slips/issue-slip';
import { ReleaseSlip } from '@app/application/slips/release-slip';
import { ReplySlip } from '@app/application/slips/reply-slip';
import { SignSlipReply } from '@app/application/slips/sign-slip-reply';
import { SlipsRead } from '@app/db/reads/slips.read';
import { SupervisionRead } from '@app/db/reads/supervision.read';
import { WorkingDaysRead } from '@app/db/reads/working-days.read';
import { Module } from '@nestjs/common';
import { SlipAnswersController } from './slip-answers.controller';
import { SlipsController } from './slips.controller';
import { SupervisionController } from './supervision.controller';

@Module({
  controllers: [SlipsController, SlipAnswersController, SupervisionController],
  providers: [
    IssueSlip,
    AcknowledgeSlip,
    ReplySlip,
    SignSlipReply,
    AcceptPromise,
    ReleaseSlip,
    SlipsRead,
    SupervisionRead,
    WorkingDaysRead,
  ],
})
export class SlipsModule {}
