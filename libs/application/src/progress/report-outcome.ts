import type { ReportState } from '@app/domain';

/** What became of a report. */
export interface ReportOutcome {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
}
