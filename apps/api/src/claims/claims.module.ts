import { ClaimCompletion } from '@app/application/claims/claim-completion';
import { RecordVerification } from '@app/application/claims/record-verification';
import { ReturnClaim } from '@app/application/claims/return-claim';
import { TakeBackClaim } from '@app/application/claims/take-back-claim';
import { Module } from '@nestjs/common';
import { ClaimsController } from './claims.controller';

@Module({
  controllers: [ClaimsController],
  providers: [ClaimCompletion, TakeBackClaim, ReturnClaim, RecordVerification],
})
export class ClaimsModule {}
