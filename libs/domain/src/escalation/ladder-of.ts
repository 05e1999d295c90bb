import { isOpenState, isWithOffice } from '../commitment/transitions';
import type { CalendarDate } from '../schedule/calendar-date';
import type { Duty, DutyKind } from './duty';
import { behindMatter, dutyMatter } from './facts';
import type { LadderFacts } from './facts';
import type { EscalationPolicy } from './policy';
import type { Slip } from './slip';

/**
 * One ladder: a matter in its present version, with the slips it has had so far. `duty` is null for being behind plan.
 * `ofPlan` marks the matters that are about the promise itself: they rest while a claim waits (ruling 31), and being
 * behind plan presses on one of them.
 */
export interface Ladder {
  readonly matter: string;
  readonly duty: Duty | null;
  readonly version: number;
  readonly climbsTo: number;
  readonly ofPlan: boolean;
  readonly slips: readonly Slip[];
}

/** Being behind plan presses on the promised date and the milestones, never on reports or the offices' own duties. */
export const isOfPlan = (kind: DutyKind): boolean => kind === 'promised' || kind === 'milestone';

/** The ladders of a commitment on which a rung may still fire by itself; none once it is settled, suspended or merged. */
export function ladders(facts: LadderFacts, policy: EscalationPolicy): Ladder[] {
  const { state, mergedIntoId } = facts.commitment;
  if (!isOpenState(state) || mergedIntoId !== null) return [];
  const ofDuties = facts.duties
    .filter((duty) => duty.state === 'open' && policy.duties[duty.kind].climbsTo > 0)
    .map((duty) => dutyLadder(duty, facts, policy));
  const all = [...ofDuties, behindLadder(facts)];
  return isWithOffice(state) ? all.filter((ladder) => !ladder.ofPlan) : all;
}

function dutyLadder(duty: Duty, facts: LadderFacts, policy: EscalationPolicy): Ladder {
  const matter = dutyMatter(duty);
  return {
    matter,
    duty,
    version: duty.version,
    climbsTo: policy.duties[duty.kind].climbsTo,
    ofPlan: isOfPlan(duty.kind),
    slips: facts.slips.filter((slip) => slip.matter === matter && slip.dutyVersion === duty.version),
  };
}

/** A ladder of being behind ends when its slip is released; the next one is counted anew, so its rungs have keys of their own. */
function behindLadder(facts: LadderFacts): Ladder {
  const matter = behindMatter(facts.commitment.id);
  const slips = facts.slips.filter((slip) => slip.matter === matter);
  const ended = slips.findLastIndex((slip) => slip.state === 'released') + 1;
  const version = slips.filter((slip) => slip.state === 'released').length + 1;
  return { matter, duty: null, version, climbsTo: 5, ofPlan: true, slips: slips.slice(ended) };
}

/** The highest slip of a ladder: the base of the next rung. */
export const topSlip = (ladder: Ladder): Slip | null =>
  ladder.slips.reduce<Slip | null>((top, slip) => (top && top.level >= slip.level ? top : slip), null);

/**
 * The one ladder on which being behind plan presses: the open slip highest up, then the earliest issued, among the
 * promised date, the milestones and being behind itself (the same thing has one slip under way, handbook §6 complaint
 * 14); where none is open, being behind itself. A slip that stands from before an extension was granted is under way
 * too, though its ladder has ended: while it is open nothing is pressed.
 */
export function pressedLadder(all: readonly Ladder[], facts: LadderFacts): Ladder | null {
  const open = all.flatMap((ladder) => {
    const slip = ladder.ofPlan ? ladder.slips.find((candidate) => candidate.state === 'open') : undefined;
    return slip ? [{ ladder, slip }] : [];
  });
  open.sort((a, b) => b.slip.level - a.slip.level || compare(a.slip.issuedAt, b.slip.issuedAt));
  if (open[0]) return open[0].ladder;
  const ofPlan = all.filter((ladder) => ladder.ofPlan);
  const standsFromBefore = facts.slips.some(
    (slip) => slip.state === 'open' && ofPlan.some(({ matter }) => matter === slip.matter),
  );
  return standsFromBefore ? null : (ofPlan.find(({ duty }) => duty === null) ?? null);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The day up to which being behind has been dealt with: a slip of it was released, or the supervisor released one
 * of an unmet promise by hand. Only what is accepted later starts a new ladder. Null where nothing was released.
 */
export function settledOn(facts: LadderFacts): CalendarDate | null {
  return lastRelease(facts, (slip, duty) =>
    duty === undefined
      ? slip.matter === behindMatter(facts.commitment.id)
      : isOfPlan(duty.kind) && duty.state === 'open',
  );
}

/** The last day on which a slip that carried being behind as well was released because its own duty was met. */
export function carriedUntil(facts: LadderFacts): CalendarDate | null {
  return lastRelease(facts, (_, duty) => duty !== undefined && isOfPlan(duty.kind) && duty.state !== 'open');
}

function lastRelease(
  facts: LadderFacts,
  counts: (slip: Slip, duty: Duty | undefined) => boolean,
): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const slip of facts.slips) {
    if (slip.releasedOn === null || (last !== null && slip.releasedOn <= last)) continue;
    if (
      counts(
        slip,
        facts.duties.find((duty) => dutyMatter(duty) === slip.matter),
      )
    )
      last = slip.releasedOn;
  }
  return last;
}
