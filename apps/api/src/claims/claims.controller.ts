import { ClaimCompletion } from '@app/application/claims/claim-completion';
import { RecordVerification } from '@app/application/claims/record-verification';
import { ReturnClaim } from '@app/application/claims/return-claim';
import { TakeBackClaim } from '@app/application/claims/take-back-claim';
import type { Actor } from '@app/domain';
import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ClaimOutcome, ClaimRequest, ReturnClaimRequest, VerificationRequest } from './claims.dto';

@Controller()
export class ClaimsController {
  constructor(
    private readonly claimCompletion: ClaimCompletion,
    private readonly takeBackClaim: TakeBackClaim,
    private readonly returnClaim: ReturnClaim,
    private readonly recordVerification: RecordVerification,
  ) {}

  /** Claims completion. Head of the lead department; `If-Match` is the commitment's version. */
  @Post('commitments/:id/claims')
  claim(
    @Param('id') id: string,
    @Body() body: ClaimRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ClaimOutcome> {
    return this.claimCompletion.execute(actor, id, body, version);
  }

  /** Takes the claim back before review has opened. Head of the lead department. */
  @Delete('claims/:id')
  takeBack(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ClaimOutcome> {
    return this.takeBackClaim.execute(actor, id, version);
  }

  /** Returns a claim under review. Supervision office. */
  @Post('claims/:id/return')
  @HttpCode(200)
  giveBack(
    @Param('id') id: string,
    @Body() body: ReturnClaimRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ClaimOutcome> {
    return this.returnClaim.execute(actor, id, body, version);
  }

  /** Records the field check: closes the commitment or sends it back. Supervision office. */
  @Post('claims/:id/verification')
  @HttpCode(200)
  verify(
    @Param('id') id: string,
    @Body() body: VerificationRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ClaimOutcome> {
    return this.recordVerification.execute(actor, id, body, version);
  }
}
