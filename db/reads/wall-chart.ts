import {
  calendarDate,
  crossTable,
  isOpenState,
  isSignedOff,
  LIGHTS,
  monthsOf,
  PACE_COLUMNS,
  paceColumn,
  targetMonths,
  worstLight,
  type CalendarDate,
  type Light,
  type Period,
  type WorkingCalendar,
} from '@app/domain';
import { dateStanding, lateBy, reasonsToday } from './date-standing';
import { programmeSummary, shown } from './programme-summary';
import type { SummaryItem } from './programme-summary-sql';
import type { WallChartItem, WallChartRow } from './wall-chart-sql';

/** A milestone's diamond: reached, missed (its day has passed), or still to come. */
const milestoneState = (dueOn: CalendarDate, metOn: CalendarDate | null, today: CalendarDate) =>
  metOn !== null ? ('met' as const) : dueOn < today ? ('missed' as const) : ('to_come' as const);

/** The target that gives the light its colour, with its figures in the period the light compares. */
function decidingOf({ judged, targets }: WallChartItem) {
  const wanted = judged?.decidingTargetId ?? judged?.perTarget[0]?.targetId;
  const target = targets.find(({ id }) => id === wanted);
  if (!target) return null;
  const { id, what, kind, comparator, value, unit, denominator } = target;
  const standing = judged?.perTarget.find(({ targetId }) => targetId === id) ?? null;
  return { id, what, kind, comparator, value, unit, denominator, standing };
}

/** Plan and fact of the deciding target month by month, with the light the item had at each accepted month's end. */
function monthsOfItem(item: WallChartItem, lights: ReadonlyMap<Period, Light>, row: WallChartRow) {
  const { year } = row.summary.programme;
  const wanted = decidingOf(item)?.id;
  const target = item.targets.find(({ id }) => id === wanted);
  const points = target ? targetMonths(target, item.accepted, year, row.lightRule) : [];
  return monthsOf(year).map((period) => {
    const point = points.find((one) => one.period === period);
    return {
      period,
      planned: point?.planned ?? null,
      plannedRate: point?.plannedRate ?? null,
      claimed: point?.claimed ?? null,
      verified: point?.verified ?? null,
      verifiedRate: point?.verifiedRate ?? null,
      gap: point?.gap ?? null,
      light: lights.get(period) ?? null,
    };
  });
}

/** A parent's light at a month's end is the worst of its leaves' (ruling 28). */
function lightsOf(items: readonly WallChartItem[]): Map<Period, Light> {
  const found = items.flatMap(({ accepted }) => accepted);
  const periods = [...new Set(found.map(({ period }) => period))];
  return new Map(
    periods.map((period) => [
      period,
      worstLight(found.flatMap((one) => (one.period === period && one.light ? [one.light] : []))),
    ]),
  );
}

function ratesOf({ targets, accepted }: WallChartItem) {
  const last = accepted.at(-1);
  return targets
    .filter(({ kind }) => kind === 'policy_rate')
    .map(({ id, what }) => ({
      id,
      what,
      issuedState: last?.figures.find(({ targetId }) => targetId === id)?.issuedState ?? 'not_issued',
    }));
}

function itemRow(counted: SummaryItem, row: WallChartRow, calendar: WorkingCalendar) {
  const { today, items } = row.summary;
  const item = row.items.find(({ id }) => id === counted.id);
  if (!item) throw new Error('an item that is counted and not shown');
  const leaves = items.filter(({ parentId }) => parentId === counted.id);
  const own = item.isLeaf ? [item] : row.items.filter(({ id }) => leaves.some((leaf) => leaf.id === id));
  const asShown = shown(counted, items);
  const worst = items.find((one) => own.some(({ id }) => id === one.id) && one.light === asShown.light);
  const decides = own.find(({ id }) => id === worst?.id) ?? item;
  const { id, number, title, parentId, categoryId, department, isLeaf, dueOn, originalDueOn } = counted;
  const standing = dateStanding(dueOn, isOpenState(asShown.state), today, calendar);
  return {
    ...{ id, number, title, parentId, categoryId, department, isLeaf, dueOn, originalDueOn },
    state: asShown.state,
    light: asShown.light,
    // An item with sub-items shows the reason of the one that makes it so (ruling 28).
    reason: reasonsToday(decides.judged, decides, today, calendar)[0] ?? null,
    pace: isLeaf ? paceColumn(counted) : null,
    slipLevel: asShown.slipLevel,
    openSlips: own.flatMap(({ openSlips }) => openSlips),
    mergedIntoNumber: item.mergedIntoNumber,
    comparedPeriod: item.comparedPeriod,
    deciding: decidingOf(item),
    months: monthsOfItem(item, lightsOf(own), row),
    milestones: item.milestones.map((one) => ({
      ...one,
      state: milestoneState(one.dueOn, one.metOn, today),
    })),
    policyRates: ratesOf(item),
    ...standing,
    // A claim made in time that waits is the office's lateness, not the item's (ruling 31).
    overdueWorkingDays: counted.overdue ? standing.overdueWorkingDays : null,
    closedOn: item.closedOn,
    metOn: item.metOn,
    lateWorkingDays: lateBy(dueOn, item.metOn, calendar),
    leaves: isLeaf
      ? null
      : { total: leaves.length, closed: leaves.filter(({ state }) => isSignedOff(state)).length },
  };
}

/** The wall chart (挂图作战): categories by items, twelve months of plan and fact, and counts that balance. */
export function wallChart(row: WallChartRow, calendar: WorkingCalendar) {
  const summary = programmeSummary(row.summary, calendar);
  const leaves = row.summary.items.filter(({ isLeaf }) => isLeaf);
  const endOfYear = calendarDate(`${String(summary.programme.year).padStart(4, '0')}-12-31`);
  const left = dateStanding(endOfYear, true, summary.today, calendar);
  return {
    programme: summary.programme,
    jurisdiction: row.jurisdiction,
    today: summary.today,
    at: row.at,
    ruleVersion: row.lightRule.version,
    year: { endsOn: endOfYear, workingDaysLeft: left.workingDaysLeft, provisional: left.provisional },
    period: summary.reports.period,
    items: row.summary.items.map((item) => itemRow(item, row, calendar)),
    categories: summary.byCategory.map(({ category, items, byLight, byPace }) => ({
      ...category,
      numeral: row.numerals[category.id] ?? null,
      ...{ items, byLight, byPace },
    })),
    counts: summary.items,
    leaves: summary.leaves,
    cross: crossTable(
      PACE_COLUMNS,
      LIGHTS,
      leaves.map((leaf) => ({ row: paceColumn(leaf), column: leaf.light })),
    ),
    onTime: summary.onTime,
    reports: summary.reports,
    slips: summary.slips,
    moved: summary.moved,
    soon: summary.soon,
  };
}
export type WallChart = ReturnType<typeof wallChart>;
