import type { ReportRow } from '@app/db/schemas/reporting.schema';
import { forecastMisses, judgeLight, lastDay, type Figure, type Verdict } from '@app/domain';
import { lightFacts, type Situation } from '../upkeep/situation';
import { acceptedOf, figuresOf } from './report-desk';

/**
 * How a month stood against plan with these verified figures: what the ladder climbs by (ruling 3). Judged as at the
 * end of the month itself, so that a date which passed while the report lay under review does not colour it, and
 * without the supervisor's own hand on the light, which is no figure.
 */
export function verdictOn(of: Situation, report: ReportRow, figures: readonly Figure[]): Verdict {
  const end = lastDay(report.period);
  const taken: ReportRow = { ...report, state: 'accepted', figures };
  const after: Situation = {
    ...of,
    commitment: { ...of.commitment, worsened: null },
    reports: of.reports.map((one) => (one.id === report.id ? taken : one)),
    duties: of.duties.map((duty) =>
      report.milestonesReached.includes(duty.id)
        ? { ...duty, state: 'met', metOn: report.submittedOn }
        : duty,
    ),
  };
  const judged = judgeLight(lightFacts(after, { today: end }), of.programme.lightRule, of.calendar);
  const history = [...figuresOf(acceptedOf(of)), { period: report.period, acceptedOn: end, figures }];
  return {
    gap: judged.exactGap,
    light: judged.light,
    forecastMisses: forecastMisses(of.targets, history, of.commitment.dueOn),
  };
}
