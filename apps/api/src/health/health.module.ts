import { HealthRead } from '@app/db/reads/health.read';
import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';

@Module({ controllers: [HealthController], providers: [HealthRead] })
export class HealthModule {}
