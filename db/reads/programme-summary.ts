import {
  isSignedOff,
  LIFECYCLE_STATES,
  LIGHTS,
  onTimeRates,
  PACE_COLUMNS,
  paceColumn,
  parentStanding,
  split,
  type LifecycleState,
  type Light,
  type WorkingCalendar,
} from '@app/domain';
import type { SummaryItem, SummaryRow } from './programme-summary-sql';

const SOON = 10;

/** A commitment as it is shown: a leaf as it is, a parent as its leaves make it (ruling 28). */
export interface Shown extends SummaryItem {
  readonly state: LifecycleState;
  readonly light: Light;
}

export function shown(item: SummaryItem, all: readonly SummaryItem[]): Shown {
  if (item.isLeaf) return item;
  const leaves = all.filter(({ parentId }) => parentId === item.id);
  const slipLevel = Math.max(0, ...leaves.map((leaf) => leaf.slipLevel));
  return { ...item, ...(parentStanding(leaves) ?? {}), slipLevel };
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6] as const;

const countedBy = (items: readonly SummaryItem[]) => ({
  byLight: split(
    LIGHTS,
    items.map(({ light }) => light),
  ),
  byState: split(
    LIFECYCLE_STATES,
    items.map(({ state }) => state),
  ),
  bySlipLevel: split(
    LEVELS,
    items.map(({ slipLevel }) => LEVELS.find((level) => level === slipLevel) ?? 0),
  ),
});

const paces = (leaves: readonly SummaryItem[]) => split(PACE_COLUMNS, leaves.map(paceColumn));

const leafCount = (leaves: readonly SummaryItem[]) => ({
  total: leaves.length,
  closed: leaves.filter(({ state }) => isSignedOff(state)).length,
  overdue: leaves.filter(({ overdue }) => overdue).length,
});

function reportsOf({ items, currentPeriod, today }: SummaryRow) {
  const owed = items.flatMap(({ report }) => report ?? []);
  const keys = ['accepted', 'waiting', 'returned', 'missing', 'not_yet_due'] as const;
  const standing = owed.map(({ state, dueOn }): (typeof keys)[number] => {
    if (state === 'accepted' || state === 'returned') return state;
    if (state !== null) return 'waiting';
    return dueOn < today ? 'missing' : 'not_yet_due';
  });
  return { period: currentPeriod, ...split(keys, standing) };
}

function departmentsOf(leaves: readonly SummaryItem[]) {
  const departments = new Map(
    leaves.flatMap(({ department }) => (department ? [[department.id, department]] : [])),
  );
  return [...departments.values()].map((department) => {
    const own = leaves.filter((leaf) => leaf.department?.id === department.id);
    return { department, leaves: leafCount(own), byLight: countedBy(own).byLight, byPace: paces(own) };
  });
}

function onTimeOf(leaves: readonly SummaryItem[], { today }: SummaryRow) {
  const entries = leaves
    .filter(({ merged, state }) => !merged && state !== 'terminated')
    .flatMap(({ originalDueOn, dueOn, lateFrom, claimedOn, claimWaits }) =>
      originalDueOn && dueOn ? [{ originalOn: originalDueOn, dueOn, lateFrom, claimedOn, claimWaits }] : [],
    );
  return onTimeRates(entries, today);
}

function slipsOf({ slips }: SummaryRow) {
  return LEVELS.slice(1).map((level) => {
    const of = (state: string) =>
      slips.find((slip) => slip.level === level && slip.state === state)?.count ?? 0;
    const parts = { open: of('open'), released: of('released'), escalated: of('escalated') };
    return { level, issued: parts.open + parts.released + parts.escalated, ...parts };
  });
}

/**
 * A programme in numbers that balance: as printed ("36 numbered, 35 in substance"), by category, department, light,
 * pace, level and state; "33 of 40" counts leaves. Both on-time rates, the reports of the month, and what falls due
 * within ten working days.
 */
export function programmeSummary(row: SummaryRow, calendar: WorkingCalendar) {
  const leaves = row.items.filter(({ isLeaf }) => isLeaf);
  const items = row.items.filter(({ parentId }) => parentId === null).map((item) => shown(item, row.items));
  const until = calendar.addWorkingDays(row.today, SOON);
  return {
    programme: row.programme,
    today: row.today,
    items: {
      numbered: items.length,
      inSubstance: items.filter(({ merged }) => !merged).length,
      declared: row.programme.declaredItems,
      ...countedBy(items),
    },
    leaves: { ...leafCount(leaves), ...countedBy(leaves), byPace: paces(leaves) },
    byCategory: row.categories.map((category) => {
      const own = items.filter(({ categoryId }) => categoryId === category.id);
      const ownLeaves = leaves.filter(({ categoryId }) => categoryId === category.id);
      return {
        category,
        items: own.length,
        leaves: leafCount(ownLeaves),
        byLight: countedBy(own).byLight,
        byPace: paces(ownLeaves),
      };
    }),
    byDepartment: departmentsOf(leaves),
    onTime: onTimeOf(leaves, row),
    reports: reportsOf(row),
    slips: slipsOf(row),
    moved: leaves
      .filter(({ dueOn, originalDueOn, extensionAskedFor }) => dueOn !== originalDueOn || extensionAskedFor)
      .map(({ id, number, title, dueOn, originalDueOn, extensionAskedFor }) => ({
        ...{ id, number, title, originalDueOn, dueOn, extensionAskedFor },
      })),
    soon: row.duties
      .filter(({ dueOn }) => dueOn <= until)
      .map((duty) => ({ ...duty, workingDaysLeft: calendar.workingDaysBetween(row.today, duty.dueOn) })),
  };
}
export type ProgrammeSummary = ReturnType<typeof programmeSummary>;
