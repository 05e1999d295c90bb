import { asId } from '../id';
import type { PostId, SlipId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { localDate } from '../schedule/zoned-time';
import type { Duty } from './duty';
import type { LadderFacts } from './facts';
import type { EscalationPolicy } from './policy';
import type { Rung } from './rung';
import type { Slip, SlipLevel } from './slip';
import { levelRule } from './words';

/** The last day to answer a slip of that level delivered on that day; null where the level asks for no answer (handbook §3.3). */
export function replyByOf(
  level: SlipLevel,
  deliveredOn: CalendarDate,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): CalendarDate | null {
  const { replyWithin } = levelRule(policy, level);
  return replyWithin === null ? null : calendar.addWorkingDays(deliveredOn, replyWithin);
}

/**
 * The facts after a rung has gone out at `at`: its slip is open and delivered, the one before it in the same matter is
 * escalated, for a matter has one open slip (ruling 20). The slip's id is the rung's key, its number is empty.
 */
export function afterDelivery(
  facts: LadderFacts,
  rung: Rung,
  at: Date,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): LadderFacts {
  const slip = deliveredSlip(facts, rung, at, policy, calendar);
  const before = facts.slips.map((other) =>
    other.matter === rung.matter && other.state === 'open'
      ? { ...other, state: 'escalated' as const }
      : other,
  );
  return { ...facts, slips: [...before, slip] };
}

function deliveredSlip(
  facts: LadderFacts,
  rung: Rung,
  at: Date,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): Slip {
  const deliveredOn = localDate(at, calendar.zone);
  return {
    jurisdictionId: facts.duties[0]?.jurisdictionId ?? asId(''),
    id: asId<SlipId>(rung.key),
    programmeId: facts.commitment.programmeId,
    commitmentId: facts.commitment.id,
    dutyId: rung.dutyId,
    dutyVersion: rung.dutyVersion,
    matter: rung.matter,
    level: rung.level,
    number: '',
    state: 'open',
    byHand: false,
    dueAt: rung.dueAt.toISOString(),
    issuedAt: at.toISOString(),
    deliveredOn,
    acknowledgedAt: null,
    replyBy: replyByOf(rung.level, deliveredOn, policy, calendar),
    mendBy: null,
    reply: null,
    releasedOn: null,
    version: 1,
  };
}

/** The duty to answer a slip that was delivered; null where nothing is to be answered. */
export function replyDuty(slip: Slip, title: string, postId: PostId): Duty | null {
  const { jurisdictionId, programmeId, commitmentId, replyBy, deliveredOn } = slip;
  if (replyBy === null || deliveredOn === null) return null;
  return {
    jurisdictionId,
    id: asId(`reply:${slip.id}`),
    programmeId,
    commitmentId,
    kind: 'slip_reply',
    subject: slip.id,
    title,
    version: 1,
    originalOn: replyBy,
    dueOn: replyBy,
    opensOn: deliveredOn,
    postId,
    state: 'open',
    metOn: null,
  };
}
