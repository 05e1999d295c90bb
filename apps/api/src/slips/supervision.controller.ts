import { SupervisionRead, type SupervisionView } from '@app/db/reads/supervision.read';
import { type Actor, asId } from '@app/domain';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { SupervisionAnswer } from './supervision.dto';

@Controller('programmes/:id/supervision')
export class SupervisionController {
  constructor(private readonly supervision: SupervisionRead) {}

  /** Slips as a board by level, each column balanced over the year, and what is overdue by age and level. The offices, leaders, congress. */
  @Get()
  @ApiOkResponse({ type: SupervisionAnswer })
  view(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<SupervisionView> {
    return this.supervision.view(actor, asId(id));
  }
}
