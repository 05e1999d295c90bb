import { LiftWorsening } from '@app/application/commitments/lift-worsening';
import { WorsenLight } from '@app/application/commitments/worsen-light';
import type { Actor } from '@app/domain';
import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { LiftWorseningRequest, MovedCommitmentAnswer, WorseningRequest } from './commitments.dto';

@Controller('commitments/:id/worsening')
export class WorseningController {
  constructor(
    private readonly worsenLight: WorsenLight,
    private readonly liftWorsening: LiftWorsening,
  ) {}

  /** Makes the light worse than the rule found it, with a reason. Supervisor. */
  @Put()
  worsen(
    @Param('id') id: string,
    @Body() body: WorseningRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MovedCommitmentAnswer> {
    return this.worsenLight.execute(actor, id, body, version);
  }

  /** Lifts that again, with a reason: the light falls back to what the rule finds. Supervisor. */
  @Delete()
  lift(
    @Param('id') id: string,
    @Body() body: LiftWorseningRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MovedCommitmentAnswer> {
    return this.liftWorsening.execute(actor, id, body.reason, version);
  }
}
