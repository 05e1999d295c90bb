import { AcceptReport } from '@app/application/progress/accept-report';
import { OpenReport } from '@app/application/progress/open-report';
import { RehearseAcceptance } from '@app/application/progress/rehearse-acceptance';
import { ReturnReport } from '@app/application/progress/return-report';
import { TakeBackReport } from '@app/application/progress/take-back-report';
import { ReportsRead } from '@app/db/reads/reports.read';
import { type Actor, asId } from '@app/domain';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import {
  AcceptedReportAnswer,
  AcceptReportRequest,
  RehearsedAcceptanceAnswer,
  ReportStateAnswer,
  ReturnedReportAnswer,
  ReturnReportRequest,
} from './progress.dto';
import { ReportPage } from './report.dto';

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly openReport: OpenReport,
    private readonly acceptReport: AcceptReport,
    private readonly rehearseAcceptance: RehearseAcceptance,
    private readonly returnReport: ReturnReport,
    private readonly takeBackReport: TakeBackReport,
    private readonly reports: ReportsRead,
  ) {}

  /** One report: what was claimed beside what was verified before, the questions and their answers. */
  @Get(':id')
  one(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ReportPage> {
    return this.reports.one(actor, asId(id));
  }

  /** Takes the report back, as long as no reviewer has opened it. Lead department. */
  @Delete(':id')
  takeBack(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ReportStateAnswer> {
    return this.takeBackReport.execute(actor, id, version);
  }

  /** A reviewer opens the report; it can no longer be taken back. Supervision office. */
  @Post(':id/opening')
  @HttpCode(200)
  open(
    @Param('id') id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ReportStateAnswer> {
    return this.openReport.execute(actor, id, version);
  }

  /** Accepts the report, reduced target by target where figures do not hold. Supervision office, never the author. */
  @Post(':id/acceptance')
  @HttpCode(200)
  accept(
    @Param('id') id: string,
    @Body() body: AcceptReportRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<AcceptedReportAnswer> {
    return this.acceptReport.execute(actor, id, body, version);
  }

  /** What accepting it so would come to; nothing is written. Supervision office, never the author. */
  @Post(':id/acceptance/rehearsal')
  @HttpCode(200)
  rehearse(
    @Param('id') id: string,
    @Body() body: AcceptReportRequest,
    @CurrentActor() actor: Actor,
  ): Promise<RehearsedAcceptanceAnswer> {
    return this.rehearseAcceptance.execute(actor, id, body);
  }

  /** Returns the whole report with a reason code; it is owed anew within the days of correction. Supervision office. */
  @Post(':id/return')
  @HttpCode(200)
  giveBack(
    @Param('id') id: string,
    @Body() body: ReturnReportRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<ReturnedReportAnswer> {
    return this.returnReport.execute(actor, id, body, version);
  }
}
