import { DeskRead } from '@app/db/reads/desk.read';
import { WorkingDaysRead } from '@app/db/reads/working-days.read';
import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller';

@Module({ controllers: [DeskController], providers: [WorkingDaysRead, DeskRead] })
export class DeskModule {}
