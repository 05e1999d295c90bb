import { HealthRead } from '@app/db/reads/health.read';
import { Module } from '@nestjs/common';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';

@Module({
  controllers: [MetricsController],
  providers: [HealthRead, Metrics],
})
export class MetricsModule {}
