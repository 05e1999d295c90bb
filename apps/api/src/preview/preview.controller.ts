import { type PreviewAnswer, PreviewEscalation } from '@app/application/preview/preview-escalation';
import { type RehearsalAnswer, RehearsePolicy } from '@app/application/preview/rehearse-policy';
import { type Actor, calendarDate } from '@app/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { PreviewDescription, PreviewQuery, RehearsalDescription, RehearsePolicyRequest } from './preview.dto';

const day = (text: string | null | undefined) => (text ? calendarDate(text) : undefined);

@Controller('programmes/:id/preview')
export class PreviewController {
  constructor(
    private readonly previewEscalation: PreviewEscalation,
    private readonly rehearsePolicy: RehearsePolicy,
  ) {}

  /** What will fire, when, to whom and why, if nobody does anything; at most 92 days. */
  @Get()
  @ApiOkResponse({ type: PreviewDescription })
  preview(
    @Param('id') id: string,
    @Query() { from, to }: PreviewQuery,
    @CurrentActor() actor: Actor,
  ): Promise<PreviewAnswer> {
    return this.previewEscalation.execute(actor, id, day(from), day(to));
  }

  /** A proposed policy against what happened in the past year; nothing is stored. Supervision office, government office. */
  @Post('rehearsals')
  @HttpCode(200)
  @ApiOkResponse({ type: RehearsalDescription })
  rehearse(
    @Param('id') id: string,
    @Body() { policy, from, to }: RehearsePolicyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<RehearsalAnswer> {
    return this.rehearsePolicy.execute(actor, id, policy, { from: day(from), to: day(to) });
  }
}
