import { ResendDeadLetter } from '@app/application/delivery/resend-dead-letter';
import { DeliveriesRead } from '@app/db/reads/deliveries.read';
import type { Actor } from '@app/domain';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { DeliveriesAnswer, ResentLetterAnswer } from './deliveries.dto';

@Controller()
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesRead,
    private readonly resendDeadLetter: ResendDeadLetter,
  ) {}

  /** How delivery stands by channel, what is being tried again, and the dead letters with their reason. Administrator. */
  @Get('deliveries')
  view(@CurrentActor() actor: Actor): Promise<DeliveriesAnswer> {
    return this.deliveries.view(actor);
  }

  /** Sends a dead letter or message again, under its old id. Administrator. */
  @Post('dead-letters/:id/resend')
  @HttpCode(200)
  resend(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ResentLetterAnswer> {
    return this.resendDeadLetter.execute(id, actor);
  }
}
