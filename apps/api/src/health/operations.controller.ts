import type { Actor } from '@app/domain';
import { Controller, Get } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { Operations } from './operations';
import { OperationsAnswer } from './operations.dto';

@Controller('operations')
export class OperationsController {
  constructor(private readonly operations: Operations) {}

  /** How the house runs: checks, workers, canaries, what is late, the queue. Nothing of another jurisdiction. Administrator. */
  @Get()
  view(@CurrentActor() actor: Actor): Promise<OperationsAnswer> {
    return this.operations.answer(actor);
  }
}
