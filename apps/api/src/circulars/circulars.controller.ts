import { CompileCircular, type Circular } from '@app/application/circulars/compile-circular';
import type { Actor } from '@app/domain';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { CircularAnswer } from './circulars.dto';

@Controller('programmes')
export class CircularsController {
  constructor(private readonly compileCircular: CompileCircular) {}

  /**
   * The monthly circular (月度通报) of a month such as `2023-10`, made from the data as it stood: today while the month
   * after it runs, that month's last day from then on. Every chart's table is in it.
   */
  @Get(':id/circulars/:period')
  @ApiOkResponse({ type: CircularAnswer })
  one(
    @Param('id') id: string,
    @Param('period') period: string,
    @CurrentActor() actor: Actor,
  ): Promise<Circular> {
    return this.compileCircular.execute(actor, id, period);
  }
}
