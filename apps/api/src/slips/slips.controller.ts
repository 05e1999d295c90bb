import { AcceptPromise } from '@app/application/slips/accept-promise';
import { IssueSlip } from '@app/application/slips/issue-slip';
import { ReleaseSlip } from '@app/application/slips/release-slip';
import { SlipsRead } from '@app/db/reads/slips.read';
import { type Actor, asId } from '@app/domain';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import {
  IssueSlipRequest,
  ReleaseSlipRequest,
  SlipOutcome,
  SlipPage,
  SlipsPage,
  SlipsQuery,
} from './slips.dto';

@Controller()
export class SlipsController {
  constructor(
    private readonly issueSlip: IssueSlip,
    private readonly acceptPromise: AcceptPromise,
    private readonly releaseSlip: ReleaseSlip,
    private readonly slips: SlipsRead,
  ) {}

  /** Slips, the latest first. The offices see all; a department its own and those sent to its people. */
  @Get('slips')
  list(@Query() query: SlipsQuery, @CurrentActor() actor: Actor): Promise<SlipsPage> {
    return this.slips.list(actor, query);
  }

  /** One slip with its whole chain, whom it reached, and what one may do with it. */
  @Get('slips/:id')
  one(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<SlipPage> {
    return this.slips.one(actor, asId(id));
  }

  /** Issues a slip by hand, at once. Supervision office. */
  @Post('commitments/:id/slips')
  issue(
    @Param('id') id: string,
    @Body() body: IssueSlipRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SlipOutcome> {
    return this.issueSlip.execute(actor, id, body);
  }

  /** Accepts the day that the reply promises; it holds the next level once. Supervision office. */
  @Post('slips/:id/promise-acceptance')
  @HttpCode(200)
  accept(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SlipOutcome> {
    return this.acceptPromise.execute(actor, id, version);
  }

  /** Releases a slip by hand, with a note. Supervision office. */
  @Post('slips/:id/release')
  @HttpCode(200)
  release(
    @Param('id') id: string,
    @Body() body: ReleaseSlipRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SlipOutcome> {
    return this.releaseSlip.execute(actor, id, body, version);
  }
}
