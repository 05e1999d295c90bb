import type { CommitmentId, PeriodVerdict } from '@app/domain';
import { ReportSchema, type ReportRow } from '../schemas/reporting.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/** Progress reports with their figures. */
export class ReportStore extends Store<ReportRow> {
  constructor(tx: Tx) {
    super(tx, ReportSchema);
  }

  of(commitmentId: CommitmentId): Promise<ReportRow[]> {
    return this.find({ commitmentId }, { period: 'ASC' });
  }

  /** The one that waits for review or is under review, if any. */
  async pending(commitmentId: CommitmentId): Promise<ReportRow | null> {
    const reports = await this.of(commitmentId);
    return reports.find((report) => report.state === 'waiting' || report.state === 'opened') ?? null;
  }

  /** Accepted reports, oldest period first. */
  async accepted(commitmentId: CommitmentId): Promise<ReportRow[]> {
    return (await this.of(commitmentId)).filter((report) => report.state === 'accepted');
  }
}

/** What the ladder needs of accepted reports. */
export const verdictsOf = (accepted: readonly ReportRow[]): PeriodVerdict[] =>
  accepted.flatMap((report) =>
    report.verdict && report.review
      ? [{ period: report.period, acceptedOn: report.review.on, ...report.verdict }]
      : [],
  );
