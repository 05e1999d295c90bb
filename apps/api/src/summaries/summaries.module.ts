import { ProgrammeRead } from '@app/db/reads/programme.read';
import { WorkingDaysRead } from '@app/db/reads/working-days.read';
import { Module } from '@nestjs/common';
import { SummariesController } from './summaries.controller';

@Module({ controllers: [SummariesController], providers: [WorkingDaysRead, ProgrammeRead] })
export class SummariesModule {}
