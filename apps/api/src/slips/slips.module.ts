import { AcceptPromise } from '@app/application/slips/accept-promise';
import { AcknowledgeSlip } from '@app/application/slips/acknowledge-slip';
import { IssueSlip } from '@app/application/slips/issue-slip';
import { ReleaseSlip } from '@app/application/slips/release-slip';
import { ReplySlip } from '@app/application/slips/reply-slip';
import { SignSlipReply } from '@app/application/slips/sign-slip-reply';
import { SlipsRead } from '@app/db/reads/slips.read';
import { Module } from '@nestjs/common';
import { SlipAnswersController } from './slip-answers.controller';
import { SlipsController } from './slips.controller';

@Module({
  controllers: [SlipsController, SlipAnswersController],
  providers: [IssueSlip, AcknowledgeSlip, ReplySlip, SignSlipReply, AcceptPromise, ReleaseSlip, SlipsRead],
})
export class SlipsModule {}
