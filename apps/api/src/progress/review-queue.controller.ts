import { ReportsRead } from '@app/db/reads/reports.read';
import type { Actor } from '@app/domain';
import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { ReviewQueueAnswer, ReviewQueueQuery } from './review-queue.dto';

@Controller('review-queue')
export class ReviewQueueController {
  constructor(private readonly reports: ReportsRead) {}

  /** Every report that waits for review with the month before side by side, its questions, and its limit. Supervision office. */
  @Get()
  list(@Query() { programmeId }: ReviewQueueQuery, @CurrentActor() actor: Actor): Promise<ReviewQueueAnswer> {
    return this.reports.queue(actor, programmeId ?? null);
  }
}
