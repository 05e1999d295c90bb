import { AcknowledgeSlip } from '@app/application/slips/acknowledge-slip';
import { ReplySlip } from '@app/application/slips/reply-slip';
import { SignSlipReply } from '@app/application/slips/sign-slip-reply';
import type { Actor } from '@app/domain';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ReplySlipRequest, SlipOutcome } from './slips.dto';

/** What those do whom a slip is addressed to. */
@Controller('slips/:id')
export class SlipAnswersController {
  constructor(
    private readonly acknowledgeSlip: AcknowledgeSlip,
    private readonly replySlip: ReplySlip,
    private readonly signSlipReply: SignSlipReply,
  ) {}

  /** Receipt (签收). A second receipt changes nothing. */
  @Post('acknowledgement')
  @HttpCode(200)
  acknowledge(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SlipOutcome> {
    return this.acknowledgeSlip.execute(actor, id, version);
  }

  /** Answers the slip. From level 3 it counts when the head of the department has signed it. */
  @Post('reply')
  @HttpCode(200)
  reply(
    @Param('id') id: string,
    @Body() body: ReplySlipRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SlipOutcome> {
    return this.replySlip.execute(actor, id, body, version);
  }

  /** Signs the reply (签发). Head of the lead department. */
  @Post('reply/signature')
  @HttpCode(200)
  sign(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SlipOutcome> {
    return this.signSlipReply.execute(actor, id, version);
  }
}
