import type { CircularContext } from '@app/db/reads/circular.read';
import {
  isSignedOff,
  periodOf,
  localDate,
  sightOf,
  SLIP_LEVELS,
  split,
  type Actor,
  type Period,
  type WorkingCalendar,
} from '@app/domain';
import type { Situation } from '../upkeep/situation';
import { departmentOf, lit, named, type CircularLeaf } from './circular-item';

const TROUBLED = ['red', 'yellow'] as const;
const FILED = ['waiting', 'opened', 'accepted', 'returned'] as const;

/** Whether this actor reads what the department wrote; everybody else reads the figures, as in the ledger (ruling 19). */
export function readsWhole(
  actor: Actor,
  { commitment }: Situation,
  { supporting }: CircularContext,
): boolean {
  const supportingDepartmentIds = supporting
    .filter(({ commitmentId }) => commitmentId === commitment.id)
    .map(({ departmentId }) => departmentId);
  const { leadDepartmentId } = commitment;
  return sightOf(actor, { leadDepartmentId, supportingDepartmentIds }) === 'whole';
}

const decidingOf = ({ of, judged }: CircularLeaf) =>
  of.targets.find(({ id }) => id === judged.decidingTargetId);

/** A milestone is reached or not: it has no percentage, and so no gap. */
const gapOf = (leaf: CircularLeaf) => (decidingOf(leaf)?.kind === 'milestone' ? null : leaf.judged.gap);

/** 三、红灯、黄灯: the red ones first, in printed order, each with its reasons, what the department says, and its slip. */
export function troubled(
  leaves: readonly CircularLeaf[],
  actor: Actor,
  context: CircularContext,
  calendar: WorkingCalendar,
) {
  return TROUBLED.flatMap((light) => leaves.filter((leaf) => leaf.light === light)).map((leaf) => {
    const { of, judged } = leaf;
    const filed = of.reports.filter(({ state }) => FILED.some((one) => one === state)).at(-1);
    const said = readsWhole(actor, of, context) ? filed : undefined;
    const slip = of.slips.filter(({ state }) => state === 'open').sort((a, b) => b.level - a.level)[0];
    const replyBy = slip?.replyBy ?? null;
    return {
      ...lit(leaf),
      department: departmentOf(leaf, context),
      gap: gapOf(leaf),
      comparedPeriod: judged.comparedPeriod,
      reasons: judged.reasons.map(({ code, light: its, zh, en }) => ({ code, light: its, zh, en })),
      problems: said?.problems ?? null,
      nextSteps: said?.nextSteps ?? null,
      slip: slip
        ? {
            ...{ id: slip.id, number: slip.number, level: slip.level, replied: slip.reply !== null, replyBy },
            workingDaysLeft: replyBy ? calendar.workingDaysBetween(context.asOf, replyBy) : null,
          }
        : null,
    };
  });
}

const COMPARED = ['comparable', 'signed_off', 'without_light', 'without_gap'] as const;

/** The gaps side by side, the furthest ahead first, and what is not among them, so that the picture balances too. */
export function gaps(leaves: readonly CircularLeaf[], context: CircularContext) {
  const kindOf = (leaf: CircularLeaf): (typeof COMPARED)[number] => {
    const { state, light } = leaf;
    if (isSignedOff(state)) return light === 'grey' ? 'without_light' : 'signed_off';
    if (light === 'grey') return 'without_light';
    return gapOf(leaf) === null ? 'without_gap' : 'comparable';
  };
  const rows = leaves
    .filter((leaf) => kindOf(leaf) === 'comparable')
    .map((leaf) => ({
      ...lit(leaf),
      department: departmentOf(leaf, context),
      target: decidingOf(leaf)?.what ?? null,
      gap: gapOf(leaf),
      comparedPeriod: leaf.judged.comparedPeriod,
    }));
  return {
    rows: rows.sort((a, b) => Number(a.gap) - Number(b.gap)),
    balance: split(COMPARED, leaves.map(kindOf)),
  };
}

/** 四、督办单据: by level, of the year up to the day (issued = open + released + escalated), and of the month itself. */
export function slips(leaves: readonly CircularLeaf[], context: CircularContext, period: Period) {
  const all = leaves.flatMap((leaf) =>
    leaf.of.slips.map((slip) => ({ slip, item: named(leaf.of.commitment) })),
  );
  const at = (instant: string) => periodOf(localDate(new Date(instant), context.zone)) === period;
  const ended = escalatedIn(context, period);
  const count = (level: number | null) => {
    const own = all.filter(({ slip }) => level === null || slip.level === level);
    const year = split(
      ['open', 'released', 'escalated'] as const,
      own.map(({ slip }) => slip.state),
    );
    return {
      year,
      month: {
        issued: own.filter(({ slip }) => at(slip.issuedAt)).length,
        released: own.filter(({ slip }) => slip.releasedOn !== null && periodOf(slip.releasedOn) === period)
          .length,
        escalated: own.filter(({ slip }) => slip.state === 'escalated' && ended(slip)).length,
      },
      open: own
        .filter(({ slip }) => slip.state === 'open')
        .map(({ slip, item }) => ({ ...item, slipId: slip.id, slipNumber: slip.number, level: slip.level })),
    };
  };
  return { levels: SLIP_LEVELS.map((level) => ({ level, ...count(level) })), all: count(null) };
}

/** A slip is escalated on the day the next one of its matter is issued. */
function escalatedIn(context: CircularContext, period: Period) {
  const days = new Map(context.escalations.map(({ slipId, on }) => [slipId, on]));
  return ({ id }: { readonly id: string }): boolean => {
    const on = days.get(id);
    return on !== undefined && periodOf(on) === period;
  };
}
