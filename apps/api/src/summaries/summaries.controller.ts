import { ProgrammeRead } from '@app/db/reads/programme.read';
import type { WallChart } from '@app/db/reads/wall-chart';
import { type Actor, asId } from '@app/domain';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { ProgrammeDescription, SummaryAnswer } from './summaries.dto';
import { WallChartAnswer } from './wall-chart.dto';

@Controller('programmes')
export class SummariesController {
  constructor(private readonly programmes: ProgrammeRead) {}

  /** All programmes, the newest year first. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ProgrammeDescription[]> {
    return this.programmes.list(actor);
  }

  /** One programme with its categories and its light rule. */
  @Get(':id')
  one(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ProgrammeDescription> {
    return this.programmes.one(actor, asId(id));
  }

  /** The programme in numbers that balance: by category, department, light, pace, level and state. */
  @Get(':id/summary')
  summary(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<SummaryAnswer> {
    return this.programmes.summary(actor, asId(id));
  }

  /** The wall chart (挂图作战): every item with its light and twelve months of plan and fact, and counts that balance. */
  @Get(':id/wall-chart')
  @ApiOkResponse({ type: WallChartAnswer })
  wallChart(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<WallChart> {
    return this.programmes.wallChart(actor, asId(id));
  }
}
