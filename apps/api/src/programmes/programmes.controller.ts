import { CreateProgramme } from '@app/application/programmes/create-programme';
import { ImportItems } from '@app/application/programmes/import-items';
import { MergeItems } from '@app/application/programmes/merge-items';
import { ReadPrintedList } from '@app/application/programmes/read-printed-list';
import { SettleCounts } from '@app/application/programmes/settle-counts';
import type { Actor } from '@app/domain';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { ImportedAnswer, ImportItemsRequest, PrintedListAnswer } from './import.dto';
import {
  CreateProgrammeRequest,
  MergeItemsRequest,
  ProgrammeAnswer,
  RuledPairAnswer,
  SettleCountsRequest,
  SettledCountsAnswer,
} from './programmes.dto';

@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly createProgramme: CreateProgramme,
    private readonly importItems: ImportItems,
    private readonly settleCounts: SettleCounts,
    private readonly mergeItems: MergeItems,
    private readonly readPrintedList: ReadPrintedList,
  ) {}

  /** Opens a year's list as a draft. Government office. */
  @Post()
  create(@Body() body: CreateProgrammeRequest, @CurrentActor() actor: Actor): Promise<ProgrammeAnswer> {
    return this.createProgramme.execute(actor, body);
  }

  /** Imports a printed list into a draft: all of it, or nothing with every fault named. Government office. */
  @Post(':id/items')
  import(
    @Param('id') id: string,
    @Body() body: ImportItemsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ImportedAnswer> {
    return this.importItems.execute(actor, id, body);
  }

  /** How many items were printed, and what has still to be ruled on before any is registered. Government office. */
  @Get(':id/printed-list')
  printedList(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<PrintedListAnswer> {
    return this.readPrintedList.execute(actor, id);
  }

  /** Settles a count that differs from the printed one, with a reason. Government office. */
  @Post(':id/count-settlements')
  settle(
    @Param('id') id: string,
    @Body() body: SettleCountsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SettledCountsAnswer> {
    return this.settleCounts.execute(actor, id, body);
  }

  /** Rules on two items that print the same: one merged into the other, or two. Government office. */
  @Post(':id/merges')
  merge(
    @Param('id') id: string,
    @Body() body: MergeItemsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<RuledPairAnswer> {
    return this.mergeItems.execute(actor, id, body);
  }
}
