import { AssignCommitment } from '@app/application/commitments/assign-commitment';
import { MoveCommitment } from '@app/application/commitments/move-commitment';
import { RegisterCommitment } from '@app/application/commitments/register-commitment';
import type { Actor } from '@app/domain';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { AssignmentRequest, MovedCommitmentAnswer, TransitionRequest } from './commitments.dto';
import { RegistrationRequest } from './registration.dto';

@Controller('commitments/:id')
export class CommitmentsController {
  constructor(
    private readonly registerCommitment: RegisterCommitment,
    private readonly assignCommitment: AssignCommitment,
    private readonly moveCommitment: MoveCommitment,
  ) {}

  /** Registers an adopted item: fills what is empty, plans what is counted. Government office. */
  @Put('registration')
  register(
    @Param('id') id: string,
    @Body() body: RegistrationRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MovedCommitmentAnswer> {
    return this.registerCommitment.execute(actor, id, body, version);
  }

  /** Assigns a registered item to its lead department. Supervisor. */
  @Put('assignment')
  assign(
    @Param('id') id: string,
    @Body() body: AssignmentRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MovedCommitmentAnswer> {
    return this.assignCommitment.execute(actor, id, body, version);
  }

  /** Makes a move that changes nothing but the state; who may is in the commitment's `actions`. */
  @Post('transitions')
  move(
    @Param('id') id: string,
    @Body() body: TransitionRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<MovedCommitmentAnswer> {
    return this.moveCommitment.execute(actor, id, body, version);
  }
}
