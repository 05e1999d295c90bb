import { type CommitmentOutlook, ForeseeCommitment } from '@app/application/preview/foresee-commitment';
import { type DeskOutlook, ForeseeDesk } from '@app/application/preview/foresee-desk';
import type { Actor } from '@app/domain';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CurrentActor } from '../http/actor.decorator';
import { CommitmentOutlookAnswer, DeskOutlookAnswer } from './outlook.dto';

@Controller()
export class OutlookController {
  constructor(
    private readonly foreseeCommitment: ForeseeCommitment,
    private readonly foreseeDesk: ForeseeDesk,
  ) {}

  /** Where an item is going: its targets through the year, why each date, and what follows if nobody does anything. */
  @Get('commitments/:id/outlook')
  @ApiOkResponse({ type: CommitmentOutlookAnswer })
  commitment(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<CommitmentOutlook> {
    return this.foreseeCommitment.execute(actor, id);
  }

  /** For each open duty on the asker's desk why it falls due on its day, and what follows if nothing is done. */
  @Get('desk/outlook')
  @ApiOkResponse({ type: DeskOutlookAnswer })
  desk(@CurrentActor() actor: Actor): Promise<DeskOutlook> {
    return this.foreseeDesk.execute(actor);
  }
}
