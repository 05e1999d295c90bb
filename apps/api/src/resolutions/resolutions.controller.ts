import { ConfirmResolution } from '@app/application/resolutions/confirm-resolution';
import { RecordResolution } from '@app/application/resolutions/record-resolution';
import { WithdrawResolution } from '@app/application/resolutions/withdraw-resolution';
import type { Actor } from '@app/domain';
import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { RecordResolutionRequest, ResolutionAnswer } from './resolutions.dto';

@Controller()
export class ResolutionsController {
  constructor(
    private readonly recordResolution: RecordResolution,
    private readonly withdrawResolution: WithdrawResolution,
    private readonly confirmResolution: ConfirmResolution,
  ) {}

  /**
   * Records a numbered resolution; nothing changes before it is confirmed. What could not take effect now is refused
   * at once. Government office.
   */
  @Post('programmes/:id/resolutions')
  record(
    @Param('id') id: string,
    @Body() body: RecordResolutionRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ResolutionAnswer> {
    return this.recordResolution.execute(actor, id, body);
  }

  /** Withdraws a resolution that nobody has confirmed yet. Government office. */
  @Delete('resolutions/:id')
  withdraw(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ResolutionAnswer> {
    return this.withdrawResolution.execute(actor, id, version);
  }

  /** Confirms a resolution: it takes effect at once, or is refused and stays as it was. Congress monitor. */
  @Post('resolutions/:id/confirmation')
  confirm(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ResolutionAnswer> {
    return this.confirmResolution.execute(actor, id);
  }
}
