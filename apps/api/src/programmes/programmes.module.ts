import { CreateProgramme } from '@app/application/programmes/create-programme';
import { ImportItems } from '@app/application/programmes/import-items';
import { MergeItems } from '@app/application/programmes/merge-items';
import { ReadPrintedList } from '@app/application/programmes/read-printed-list';
import { SettleCounts } from '@app/application/programmes/settle-counts';
import { Module } from '@nestjs/common';
import { ProgrammesController } from './programmes.controller';

@Module({
  controllers: [ProgrammesController],
  providers: [CreateProgramme, ImportItems, SettleCounts, MergeItems, ReadPrintedList],
})
export class ProgrammesModule {}
