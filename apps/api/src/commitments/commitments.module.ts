import { AssignCommitment } from '@app/application/commitments/assign-commitment';
import { LiftWorsening } from '@app/application/commitments/lift-worsening';
import { MoveCommitment } from '@app/application/commitments/move-commitment';
import { RegisterCommitment } from '@app/application/commitments/register-commitment';
import { WorsenLight } from '@app/application/commitments/worsen-light';
import { Module } from '@nestjs/common';
import { CommitmentsController } from './commitments.controller';
import { WorseningController } from './worsening.controller';

@Module({
  controllers: [CommitmentsController, WorseningController],
  providers: [RegisterCommitment, AssignCommitment, MoveCommitment, WorsenLight, LiftWorsening],
})
export class CommitmentsModule {}
