import { LiveRead } from '@app/db/reads/live.read';
import { Module } from '@nestjs/common';
import { LiveHub } from './live-hub';
import { LiveController } from './live.controller';

@Module({ controllers: [LiveController], providers: [LiveHub, LiveRead] })
export class LiveModule {}
