import Decimal from 'decimal.js';
import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { localDate } from '../schedule/zoned-time';
import { circularTrigger, openingTrigger, pairTrigger } from './behind-triggers';
import type { Trigger } from './behind-triggers';
import type { LadderFacts } from './facts';
import { carriedUntil, topSlip } from './ladder-of';
import type { Ladder } from './ladder-of';
import type { EscalationPolicy } from './policy';
import { reason } from './reason';
import type { Reason } from './reason';
import type { Slip, SlipLevel } from './slip';
import { levelName, levelRule } from './words';

/** A day on which a rung may fire: `days` working days after `from`, on the first working day after them (ruling 22). */
export interface RungTime {
  readonly on: CalendarDate;
  readonly from: CalendarDate;
  readonly days: number;
  readonly reasons: readonly Reason[];
}

/** What the times of the rungs of one commitment are computed from. */
export interface LadderContext {
  readonly facts: LadderFacts;
  readonly policy: EscalationPolicy;
  readonly calendar: WorkingCalendar;
}

const later = (a: CalendarDate, b: CalendarDate | null): CalendarDate => (b !== null && b > a ? b : a);

function time({ calendar }: LadderContext, from: CalendarDate, days: number, ...reasons: Reason[]): RungTime {
  return { on: calendar.firesOn(from, days), from, days, reasons };
}

/**
 * Every day on which the rule would send the next rung of a ladder, the first of which counts (ruling 3). `pressed` is
 * true for the one ladder on which being behind plan presses. Empty where time alone brings nothing.
 */
export function rungTimes(
  ladder: Ladder,
  level: SlipLevel,
  pressed: boolean,
  context: LadderContext,
): RungTime[] {
  const top = topSlip(ladder);
  if (level === 1)
    return [...missed(ladder, context), ...opened(pressed, context), ...pulled(null, 1, pressed, context)];
  const deliveredOn = top?.deliveredOn;
  if (!top || !deliveredOn) return [];
  const press = pulled(top, level, pressed, context);
  if (level === 2) return [unmended(top, deliveredOn, context), ...press];
  if (level === 3) return [...expired(top, deliveredOn, context), ...again(top, pressed, context), ...press];
  if (level === 4) return press;
  if (level === 5) return [...noImprovement(top, deliveredOn, context), ...forecast(top, context)];
  return [];
}

/** 到期次日: the day after a missed date. */
function missed({ duty }: Ladder, context: LadderContext): RungTime[] {
  return duty
    ? [time(context, duty.dueOn, 0, reason('duty_missed', { title: duty.title, dueOn: duty.dueOn }))]
    : [];
}

function opened(pressed: boolean, context: LadderContext): RungTime[] {
  const trigger = pressed ? openingTrigger(context.facts, context.policy) : null;
  return trigger ? [afterCarrier(trigger, context)] : [];
}

/** While another slip carried being behind, it had no slip of its own: it gets one the working day after that one's release. */
function afterCarrier({ on, reason: why }: Trigger, context: LadderContext): RungTime {
  const releasedOn = carriedUntil(context.facts);
  if (releasedOn === null || releasedOn <= on) return time(context, on, 0, why);
  return time(context, releasedOn, 0, why, reason('after_release', { releasedOn }));
}

/** Level 2: five working days after level 1 was delivered and the matter stands. */
function unmended(top: Slip, deliveredOn: CalendarDate, context: LadderContext): RungTime {
  const days = context.policy.superviseAfterUrge;
  return time(
    context,
    deliveredOn,
    days,
    reason('not_mended', { ...levelName(context.policy, top.level), deliveredOn, days }),
  );
}

/** Level 3, first way: level 2 expired, neither answered by `replyBy` nor mended by `mendBy` (ruling 23). */
function expired(top: Slip, deliveredOn: CalendarDate, context: LadderContext): RungTime[] {
  const { replyBy, mendBy, reply } = top;
  const name = levelName(context.policy, top.level);
  if (mendBy !== null)
    return [time(context, later(mendBy, replyBy), 0, reason('not_mended_by', { ...name, mendBy }))];
  if (replyBy === null) return [];
  if (!answeredInTime(top, context))
    return [time(context, replyBy, 0, reason('not_answered', { ...name, deliveredOn, replyBy }))];
  const promisedOn = acceptedPromise(top, context.policy) ? reply?.promisedOn : null;
  return promisedOn ? [time(context, replyBy, 0, reason('promise_broken', { promisedOn }))] : [];
}

function answeredInTime({ reply, replyBy, level }: Slip, { policy, calendar }: LadderContext): boolean {
  if (!reply || replyBy === null || (levelRule(policy, level).signed && !reply.signed)) return false;
  return localDate(new Date(reply.at), calendar.zone) <= replyBy;
}

/** Level 3, second way: periods in a row behind plan with level 2 delivered; level 2 keeps its time to answer. */
function again({ replyBy }: Slip, pressed: boolean, context: LadderContext): RungTime[] {
  const trigger = pressed ? pairTrigger(context.facts, context.policy) : null;
  return trigger ? [time(context, later(trigger.on, replyBy), 0, trigger.reason)] : [];
}

/** No rung is skipped: what warrants a circular brings the lower rungs first, each with its time to answer (ruling 3). */
function pulled(top: Slip | null, level: SlipLevel, pressed: boolean, context: LadderContext): RungTime[] {
  if (!pressed || level > 4) return [];
  const trigger = circularTrigger(context.facts, context.policy, context.calendar);
  if (!trigger) return [];
  const own = top
    ? time(context, later(trigger.on, top.replyBy), 0, trigger.reason)
    : afterCarrier(trigger, context);
  if (level === 4) return [own];
  return [{ ...own, reasons: [...own.reasons, reason('pulled_up', levelName(context.policy, level))] }];
}

/** Level 5, first way: ten working days after the circular and no later period closer to plan than the last one before it. */
function noImprovement(top: Slip, deliveredOn: CalendarDate, context: LadderContext): RungTime[] {
  const { periods } = context.facts;
  const before = periods.findLast((verdict) => verdict.acceptedOn <= deliveredOn)?.gap ?? null;
  const improved = periods.some(
    ({ acceptedOn, gap }) =>
      acceptedOn > deliveredOn && gap !== null && before !== null && new Decimal(gap).lt(before),
  );
  const days = context.policy.dispatchAfterCircular;
  const why = reason('no_improvement', { ...levelName(context.policy, top.level), deliveredOn, days });
  return improved ? [] : [time(context, deliveredOn, days, why)];
}

/** Level 5, second way: the latest accepted period foresees that the year is missed. It never opens a ladder. */
function forecast({ replyBy }: Slip, context: LadderContext): RungTime[] {
  const latest = context.facts.periods.at(-1);
  if (!latest?.forecastMisses) return [];
  return [
    time(context, later(latest.acceptedOn, replyBy), 0, reason('forecast_misses', { period: latest.period })),
  ];
}

/** A promised day the supervisor has accepted; from level 3 on the head must have signed the reply (ruling 23). */
export function acceptedPromise({ reply, level }: Slip, policy: EscalationPolicy): boolean {
  if (!reply || reply.promisedOn === null || reply.acceptedOn === null) return false;
  return reply.signed || !levelRule(policy, level).signed;
}

/**
 * An accepted promise stops the next rung once: until the working day after the promised one, at most ten working days,
 * and never brings it forward (ruling 23). Accepted after the rung was due it stops nothing.
 */
export function heldByPromise(
  own: RungTime,
  top: Slip | null,
  { policy, calendar }: LadderContext,
): RungTime {
  const promisedOn = top?.reply?.promisedOn ?? null;
  const acceptedOn = top?.reply?.acceptedOn ?? null;
  if (
    !top ||
    promisedOn === null ||
    acceptedOn === null ||
    !acceptedPromise(top, policy) ||
    acceptedOn > own.on
  )
    return own;
  const wanted = calendar.firesOn(promisedOn, 0);
  if (wanted <= own.on) return own;
  const reasons = [...own.reasons, reason('promise_accepted', { promisedOn })];
  const days = policy.promiseMaxWorkingDays;
  const limit = calendar.addWorkingDays(own.on, days);
  if (wanted <= limit) return { on: wanted, from: promisedOn, days: 0, reasons };
  return {
    on: limit,
    from: own.on,
    days: days - 1,
    reasons: [...reasons, reason('promise_limit', { days })],
  };
}

/** Nothing fires against the department while its claim waits; what fell due meanwhile fires the working day after the return. */
export function heldByClaim(
  own: RungTime,
  ladder: Ladder,
  { facts: { resumedOn }, calendar }: LadderContext,
): RungTime {
  if (!ladder.ofPlan || resumedOn === null) return own;
  const on = calendar.firesOn(resumedOn, 0);
  if (on <= own.on) return own;
  return { on, from: resumedOn, days: 0, reasons: [...own.reasons, reason('resumed', { resumedOn })] };
}
