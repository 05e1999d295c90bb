import type { WorkingCalendar } from '../schedule/working-calendar';
import type { LadderFacts } from './facts';
import type { Duty } from './duty';
import { firingMoment } from './firing-moment';
import { ladders, pressedLadder, topSlip } from './ladder-of';
import type { Ladder } from './ladder-of';
import { mended } from './mending';
import type { Addressees, EscalationPolicy } from './policy';
import { heldByClaim, heldByPromise, rungTimes } from './rung-times';
import type { LadderContext, RungTime } from './rung-times';
import { rungKey } from './rung';
import type { Rung } from './rung';
import { SLIP_LEVELS } from './slip';
import type { SlipLevel } from './slip';
import { levelRule } from './words';

/**
 * The next rung of every matter of a commitment that time alone will bring, in order of moment, then level (handbook
 * §3.3, rulings 3, 4, 20-24). One a matter: the rung after it depends on the delivery of this one. A rung whose moment
 * has passed and that has not gone out is still here, dated as the rule dated it.
 */
export function upcomingRungs(
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): Rung[] {
  const context = { facts, policy, calendar };
  const all = ladders(facts, policy);
  const pressed = pressedLadder(all, facts);
  const rungs = all.flatMap((ladder) => {
    const rung = nextRung(ladder, ladder === pressed, context);
    return rung ? [{ ladder, rung }] : [];
  });
  rungs.sort((a, b) => inOrder(a.rung, b.rung));
  return rungs
    .filter(({ ladder }, index) => !carriedByEarlier(ladder, rungs.slice(0, index)))
    .map(({ rung }) => rung);
}

/**
 * The rungs to send now. After each one that is sent the facts are others: send the first, then ask again. Rungs that
 * depend on time alone are all there after downtime, with the moment they were due (ruling 24).
 */
export function dueRungs(
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  now: Date,
): Rung[] {
  return upcomingRungs(facts, policy, calendar).filter((rung) => rung.dueAt.getTime() <= now.getTime());
}

/**
 * The first moment after `now` at which `dueRungs` may have something more, if nobody does anything; null if there is
 * none. The schedule of a commitment looks at more than the ladder and never past a rung that is due, so it is not made
 * from this; the ladder's specs are: between two such moments nothing falls due.
 */
export function nextCheckAt(
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  now: Date,
): Date | null {
  return (
    upcomingRungs(facts, policy, calendar).find((rung) => rung.dueAt.getTime() > now.getTime())?.dueAt ?? null
  );
}

/** By moment, by level, by matter: the same order however often it is asked for. */
function inOrder(a: Rung, b: Rung): number {
  return a.dueAt.getTime() - b.dueAt.getTime() || a.level - b.level || (a.matter < b.matter ? 1 : -1);
}

/** Being behind opens no slip of its own where one of the promise goes out first and carries it: one slip under way. */
function carriedByEarlier(ladder: Ladder, earlier: readonly { ladder: Ladder }[]): boolean {
  if (ladder.duty !== null || ladder.slips.length > 0) return false;
  return earlier.some((other) => other.ladder.ofPlan);
}

function nextRung(ladder: Ladder, pressed: boolean, context: LadderContext): Rung | null {
  const { facts, policy, calendar } = context;
  const top = topSlip(ladder);
  const level = SLIP_LEVELS.find((candidate) => candidate === (top?.level ?? 0) + 1);
  if (!level || level > ladder.climbsTo || !levelRule(policy, level).automatic) return null;
  if (ladder.slips.some((slip) => slip.state === 'released' || mended(facts, slip, policy))) return null;
  const own = earliest(rungTimes(ladder, level, pressed, context));
  if (!own) return null;
  const held = heldByClaim(heldByPromise(own, top, context), ladder, context);
  const { matter, duty, version } = ladder;
  return {
    key: rungKey(matter, version, level),
    matter,
    dutyId: duty?.id ?? null,
    dutyVersion: duty?.version ?? null,
    version,
    level,
    dueAt: firingMoment(held.on, policy, calendar),
    ...addresseesFor(duty, level, policy),
    reasons: held.reasons,
    countedFrom: held.from,
    countedDays: held.days,
  };
}

/** The first day counts; what falls on the same day is given as a reason too. */
function earliest(times: readonly RungTime[]): RungTime | null {
  const first = times.reduce<RungTime | null>(
    (best, time) => (best && best.on <= time.on ? best : time),
    null,
  );
  if (!first) return null;
  const reasons = times.filter((time) => time.on === first.on).flatMap((time) => time.reasons);
  return { ...first, reasons: [...new Map(reasons.map((why) => [why.code, why])).values()] };
}

/** A department's slip goes up to its head and beyond; an office's own duty climbs at the office. */
export function addresseesFor(
  duty: Pick<Duty, 'kind' | 'subject'> | null,
  level: SlipLevel,
  policy: EscalationPolicy,
): Addressees {
  const office =
    duty !== null && policy.duties[duty.kind].office && !owedByDepartment(duty.kind, duty.subject, policy);
  const { to, cc } =
    office && (level === 1 || level === 2) ? policy.officeAddressees[level] : levelRule(policy, level);
  return { to, cc };
}

/** The subject of a handling duty is the name of its limit, which may be followed by `:` and what tells it apart. */
function owedByDepartment(kind: string, subject: string, policy: EscalationPolicy): boolean {
  return kind === 'handling' && policy.departmentHandling.includes(subject.split(':')[0] ?? subject);
}
