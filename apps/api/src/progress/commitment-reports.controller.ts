import { CheckProgressReport } from '@app/application/progress/check-progress-report';
import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import { ReportsRead } from '@app/db/reads/reports.read';
import { type Actor, asId } from '@app/domain';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { CheckedReportAnswer, SubmitReportRequest, SubmittedReportAnswer } from './progress.dto';
import { ReportLine } from './report.dto';

@Controller('commitments/:id/reports')
export class CommitmentReportsController {
  constructor(
    private readonly submitProgressReport: SubmitProgressReport,
    private readonly checkProgressReport: CheckProgressReport,
    private readonly reports: ReportsRead,
  ) {}

  /** All reports of a commitment, the latest month first. */
  @Get()
  list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<ReportLine[]> {
    return this.reports.list(actor, asId(id));
  }

  /** Files the report of a month. Lead department; `If-Match` is the commitment's version. */
  @Post()
  submit(
    @Param('id') id: string,
    @Body() body: SubmitReportRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<SubmittedReportAnswer> {
    return this.submitProgressReport.execute(actor, id, body, version);
  }

  /** What would be asked about a report. Writes nothing. */
  @Post('questions')
  @HttpCode(200)
  check(
    @Param('id') id: string,
    @Body() body: SubmitReportRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CheckedReportAnswer> {
    return this.checkProgressReport.execute(actor, id, body);
  }
}
