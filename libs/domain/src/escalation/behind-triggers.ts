import type { CalendarDate } from '../schedule/calendar-date';
import { printedGap } from '../schedule/figures';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { isBehind } from './facts';
import type { LadderFacts, PeriodVerdict } from './facts';
import { settledOn } from './ladder-of';
import type { EscalationPolicy } from './policy';
import { reason } from './reason';
import type { Reason } from './reason';

/** Something that counts from a day: an accepted period, or a report that is too late. */
export interface Trigger {
  readonly on: CalendarDate;
  readonly reason: Reason;
}

/** Length of the run of periods behind plan that ends at `index`, in accepted periods; 0 where that one is not behind. */
function runAt(
  periods: readonly PeriodVerdict[],
  index: number,
  counts: (verdict: PeriodVerdict) => boolean,
): number {
  let length = 0;
  for (let verdict = periods[index]; verdict && counts(verdict); verdict = periods[index - length])
    length += 1;
  return length;
}

/**
 * Level 1 for being behind plan (ruling 3): a red accepted period, or the second in a row behind. The first such period
 * of the present run, so that a worker that was down dates the slip honestly.
 */
export function openingTrigger(facts: LadderFacts, policy: EscalationPolicy): Trigger | null {
  return firstInRun(facts, policy, (verdict, run) => {
    if (verdict.light === 'red')
      return reason('period_red', { period: verdict.period, gap: printedGap(verdict.gap) ?? '—' });
    return run >= policy.behindPeriods ? inARow(verdict, run) : null;
  });
}

/** Level 3 for being behind plan: accepted periods in a row behind, two by default (Nanjing's rule, handbook §1.6). */
export function pairTrigger(facts: LadderFacts, policy: EscalationPolicy): Trigger | null {
  return firstInRun(facts, policy, (verdict, run) =>
    run >= policy.behindPeriods ? inARow(verdict, run) : null,
  );
}

const inARow = (verdict: PeriodVerdict, run: number): Reason =>
  reason('periods_behind', { count: run, period: verdict.period, gap: printedGap(verdict.gap) ?? '—' });

/** Only what is printed is rounded (ruling 12); an exact gap has more digits than a figure may have. */
function firstInRun(
  facts: LadderFacts,
  policy: EscalationPolicy,
  warrants: (verdict: PeriodVerdict, run: number) => Reason | null,
): Trigger | null {
  const { periods } = facts;
  const behind = (verdict: PeriodVerdict): boolean => isBehind(verdict, policy);
  const start = periods.length - runAt(periods, periods.length - 1, behind);
  const settled = settledOn(facts);
  for (const [offset, verdict] of periods.slice(start).entries()) {
    const why = warrants(verdict, offset + 1);
    if (why && (settled === null || verdict.acceptedOn > settled))
      return { on: verdict.acceptedOn, reason: why };
  }
  return null;
}

/**
 * What warrants a circular (通报): the end of the third quarter behind, judged once (ruling 4), or red periods in a row,
 * three by default (Longchang, handbook §1.6). It holds while every period accepted since is behind and until a circular
 * was delivered for it. The earliest that holds; null where none does.
 */
export function circularTrigger(
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): Trigger | null {
  const settled = settledOn(facts);
  const holds = ({ on }: Trigger): boolean =>
    (settled === null || on > settled) &&
    facts.periods.every((verdict) => verdict.acceptedOn <= on || isBehind(verdict, policy)) &&
    !facts.slips.some((slip) => slip.level >= 4 && slip.deliveredOn !== null && slip.deliveredOn >= on);
  const all = [
    ...lateQuarters(facts, policy, calendar),
    ...quartersBehind(facts, policy, calendar),
    ...redRuns(facts, policy),
  ];
  return all
    .filter(holds)
    .reduce<Trigger | null>((first, next) => (first && first.on <= next.on ? first : next), null);
}

/** The quarter's report is so late that it counts as behind, judged on that day and not again. The day may still lie ahead. */
function lateQuarters(
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): (Trigger & { period: string })[] {
  return facts.duties
    .filter(
      (duty) => duty.kind === 'report' && duty.state !== 'cancelled' && endsQuarter(duty.subject, policy),
    )
    .map((duty) => {
      const days = policy.quarterReportLateBy;
      const why = reason('quarter_report_late', { period: duty.subject, dueOn: duty.dueOn, days });
      return {
        on: calendar.addWorkingDays(duty.dueOn, days),
        reason: why,
        period: duty.subject,
        metOn: duty.metOn,
      };
    })
    .filter(({ on, metOn }) => metOn === null || metOn > on);
}

function quartersBehind(facts: LadderFacts, policy: EscalationPolicy, calendar: WorkingCalendar): Trigger[] {
  const late = new Map(lateQuarters(facts, policy, calendar).map(({ period, on }) => [period, on]));
  return facts.periods
    .filter((verdict) => endsQuarter(verdict.period, policy) && isBehind(verdict, policy))
    .filter((verdict) => (late.get(verdict.period) ?? verdict.acceptedOn) >= verdict.acceptedOn)
    .map((verdict) => ({
      on: verdict.acceptedOn,
      reason: reason('quarter_behind', { period: verdict.period }),
    }));
}

function redRuns({ periods }: LadderFacts, policy: EscalationPolicy): Trigger[] {
  return periods.flatMap((verdict, index) => {
    const count = runAt(periods, index, ({ light }) => light === 'red');
    if (count < policy.redPeriods) return [];
    return [{ on: verdict.acceptedOn, reason: reason('reds_in_a_row', { count, period: verdict.period }) }];
  });
}

const endsQuarter = (period: string, policy: EscalationPolicy): boolean =>
  Number(period.slice(5)) === policy.quarterEndMonth;
