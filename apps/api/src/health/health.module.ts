import { HealthRead } from '@app/db/reads/health.read';
import { OperationsRead } from '@app/db/reads/operations.read';
import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Operations } from './operations';
import { OperationsController } from './operations.controller';
import { ReadinessCheck } from './readiness';

@Module({
  controllers: [HealthController, OperationsController],
  providers: [HealthRead, Operations, OperationsRead, ReadinessCheck],
})
export class HealthModule {}
