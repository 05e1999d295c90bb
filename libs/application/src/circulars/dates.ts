import type { CircularContext } from '@app/db/reads/circular.read';
import {
  addMonths,
  isSignedOff,
  lastDay,
  onTimeRates,
  periodOf,
  split,
  type Actor,
  type CalendarDate,
  type Period,
  type WorkingCalendar,
} from '@app/domain';
import { claimsAsOf } from './as-of';
import { departmentOf, lit, named, type CircularLeaf } from './circular-item';
import { readsWhole } from './trouble';

/** 五、期限改动: promised dates that were moved, made public with original, current, how often and by what; and asked for. */
export function moved(leaves: readonly CircularLeaf[], actor: Actor, context: CircularContext) {
  const asked = context.extensions.filter(
    ({ dutyKind, requestedOn }) => dutyKind === 'promised' && requestedOn <= context.asOf,
  );
  return leaves.flatMap(({ of }) => {
    const { commitment } = of;
    const own = asked.filter(({ commitmentId }) => commitmentId === commitment.id);
    const granted = own.filter(
      ({ state, decidedOn }) => state === 'granted' && decidedOn !== null && decidedOn <= context.asOf,
    );
    const waits = own.find(({ decidedOn }) => decidedOn === null || decidedOn > context.asOf);
    const { originalDueOn, dueOn } = commitment;
    if (dueOn === originalDueOn && !waits) return [];
    const last = granted.at(-1) ?? waits;
    return [
      {
        ...named(commitment),
        originalDueOn,
        dueOn,
        times: granted.length,
        decidedOn: granted.at(-1)?.decidedOn ?? null,
        resolutionNumber: granted.at(-1)?.resolutionNumber ?? null,
        askedFor: waits?.newOn ?? null,
        reasonCode: last?.reasonCode ?? null,
        text: last && readsWhole(actor, of, context) ? last.text : null,
      },
    ];
  });
}

/** Both on-time rates at the circular's day (ruling 6). */
export function onTime(leaves: readonly CircularLeaf[], context: CircularContext) {
  const claims = claimsAsOf(context);
  const entries = leaves
    .filter(({ column, state }) => column !== 'merged' && state !== 'terminated')
    .flatMap(({ of: { commitment } }) => {
      const { id, originalDueOn, dueOn } = commitment;
      if (!originalDueOn || !dueOn) return [];
      const own = claims.filter(({ commitmentId }) => commitmentId === id);
      const late = context.extensions.filter(
        (one) =>
          one.commitmentId === id &&
          one.dutyKind === 'promised' &&
          one.late &&
          one.state === 'granted' &&
          one.decidedOn !== null &&
          one.decidedOn <= context.asOf,
      );
      return [
        {
          originalOn: originalDueOn,
          dueOn,
          lateFrom: late.map((one) => one.dueOn).sort()[0] ?? null,
          claimedOn: own.findLast(({ state }) => state === 'accepted')?.claimedOn ?? null,
          claimWaits: own.some(({ state }) => state === 'waiting'),
        },
      ];
    });
  return onTimeRates(entries, context.asOf);
}

const DUE = ['dated', 'later', 'signed_off', 'without_date'] as const;

/** 六、到期: promised dates up to the end of the next month, day by day, overdue first; what is not among them is counted. */
export function due(leaves: readonly CircularLeaf[], { asOf }: CircularContext, calendar: WorkingCalendar) {
  const through = lastDay(addMonths(periodOf(asOf), 1));
  const dateOf = ({ of, column, state }: CircularLeaf): CalendarDate | null =>
    isSignedOff(state) || ['merged', 'no_target', 'not_assigned'].includes(column)
      ? null
      : of.commitment.dueOn;
  const kindOf = (leaf: CircularLeaf): (typeof DUE)[number] => {
    const dueOn = dateOf(leaf);
    if (isSignedOff(leaf.state) && leaf.column !== 'merged') return 'signed_off';
    if (dueOn === null) return 'without_date';
    return dueOn <= through ? 'dated' : 'later';
  };
  const dated = leaves.filter((leaf) => kindOf(leaf) === 'dated');
  const days = [...new Set(dated.flatMap((leaf) => dateOf(leaf) ?? []))].sort();
  return {
    through,
    groups: days.map((dueOn) => {
      const left = calendar.workingDaysBetween(asOf, dueOn);
      return {
        dueOn,
        workingDaysLeft: dueOn < asOf ? null : left,
        overdueWorkingDays: dueOn < asOf ? -left : null,
        provisional: calendar.isProvisionalSpan(asOf, dueOn),
        items: dated
          .filter((leaf) => dateOf(leaf) === dueOn)
          .map((leaf) => ({ ...lit(leaf), state: leaf.state })),
      };
    }),
    balance: split(DUE, leaves.map(kindOf)),
  };
}

const REPORTS = ['accepted', 'waiting', 'returned', 'missing', 'not_yet_due'] as const;
const REASONS = ['due', 'signed_off', 'without_duty'] as const;

/** Reports of the month: due, accepted, waiting, returned, not filed; and who owes none, so that all are accounted for. */
export function reports(leaves: readonly CircularLeaf[], context: CircularContext, period: Period) {
  const rows = leaves.map((leaf) => {
    const { of, state } = leaf;
    const duty = of.duties.find(
      (one) => one.kind === 'report' && one.subject === period && one.state !== 'cancelled',
    );
    const report = of.reports.findLast(
      (one) => one.period === period && one.state !== 'draft' && one.state !== 'taken_back',
    );
    const owes = duty
      ? 'due'
      : isSignedOff(state) && leaf.column !== 'merged'
        ? 'signed_off'
        : 'without_duty';
    return { leaf, owes: owes as (typeof REASONS)[number], duty, report };
  });
  const owed = rows.flatMap(({ leaf, duty, report }) => {
    if (!duty) return [];
    const { state } = report ?? { state: null };
    const settled = state === 'accepted' || state === 'returned' ? state : null;
    const unfiled = duty.dueOn < context.asOf ? ('missing' as const) : ('not_yet_due' as const);
    const standing = settled ?? (report ? ('waiting' as const) : unfiled);
    return [{ ...lit(leaf), department: departmentOf(leaf, context), standing, report, dueOn: duty.dueOn }];
  });
  return {
    period,
    dueOn: owed.map(({ dueOn }) => dueOn).sort()[0] ?? null,
    byStanding: split(
      REPORTS,
      owed.map(({ standing }) => standing),
    ),
    byOwing: split(
      REASONS,
      rows.map(({ owes }) => owes),
    ),
    filedLate: owed.filter(({ report }) => report?.late).length,
    notAccepted: owed
      .filter(({ standing }) => standing !== 'accepted')
      .map(({ report, ...row }) => ({
        ...row,
        submittedOn: report?.submittedOn ?? null,
        late: report?.late ?? false,
      })),
  };
}
