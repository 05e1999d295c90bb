import { DeskRead, type DeskView } from '@app/db/reads/desk.read';
import type { Actor } from '@app/domain';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { DeskAnswer } from './desk.dto';

@Controller('desk')
export class DeskController {
  constructor(private readonly desks: DeskRead) {}

  /** The desk (工作台) of whoever asks: to do, waiting for others, own items, the office's queue, done today. */
  @Get()
  @ApiOkResponse({ type: DeskAnswer })
  desk(@CurrentActor() actor: Actor): Promise<DeskView> {
    return this.desks.desk(actor);
  }
}
