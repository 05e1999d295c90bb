import type { LifecycleState } from '../commitment/lifecycle-state';
import { addDays } from '../schedule/calendar-date';
import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt, localDate } from '../schedule/zoned-time';
import { dueSoonReminders, isHeldByClaim } from './due-soon';
import type { Duty } from './duty';
import { dutyAt, spansOf, type DutySpans } from './duty-span';
import type { LadderFacts } from './facts';
import { firingMoment } from './firing-moment';
import { dueRungs } from './ladder';
import { mended } from './mending';
import type { EscalationPolicy } from './policy';
import { byFiring, previewedReminder, previewedSlip } from './previewed-rung';
import type { PreviewedRung } from './previewed-rung';
import { afterDelivery } from './simulate';
import type { Slip, SlipReply } from './slip';

/**
 * A commitment's facts with the days on which its state changed, in order (`since` is the first day in that state), and
 * with the stretches in which its duties were open, each with the date of then; a duty that has none in the trail is
 * taken as it stands.
 */
export interface LadderHistory extends LadderFacts {
  readonly spans: DutySpans;
  readonly states: readonly { readonly since: CalendarDate; readonly state: LifecycleState }[];
}

/**
 * The facts as they were known at the end of that day: periods accepted, duties made and not yet met, replies given,
 * slips issued and released by then. A duty stands there with the date that it had then.
 */
export function factsAsOf(history: LadderHistory, day: CalendarDate, calendar: WorkingCalendar): LadderFacts {
  const state = stateOn(history.states, day);
  return {
    commitment: { ...history.commitment, state },
    resumedOn: history.resumedOn !== null && history.resumedOn <= day ? history.resumedOn : null,
    duties: history.duties.flatMap((duty) => dutyAsOf(history, duty, day, calendar) ?? []),
    periods: history.periods.filter(({ acceptedOn }) => acceptedOn <= day),
    slips: slipsAsOf(history.slips, day, calendar),
  };
}

const stateOn = (states: LadderHistory['states'], day: CalendarDate): LifecycleState =>
  states.findLast(({ since }) => since <= day)?.state ?? 'adopted';

function dutyAsOf(
  { spans }: LadderHistory,
  duty: Duty,
  day: CalendarDate,
  calendar: WorkingCalendar,
): Duty | null {
  const own = spans.get(duty.id);
  if (own) return dutyAt(duty, instantAt(addDays(day, 1), '00:00', calendar.zone), own, calendar);
  if (duty.opensOn > day) return null;
  return duty.metOn !== null && duty.metOn > day ? { ...duty, state: 'open', metOn: null } : duty;
}

function slipsAsOf(slips: readonly Slip[], day: CalendarDate, calendar: WorkingCalendar): Slip[] {
  const issued = slips.filter(({ issuedAt }) => localDate(new Date(issuedAt), calendar.zone) <= day);
  return issued.map((slip, index) => {
    const released = slip.releasedOn !== null && slip.releasedOn <= day;
    const followed = issued.slice(index + 1).some(({ matter }) => matter === slip.matter);
    const state = released ? 'released' : followed ? 'escalated' : 'open';
    return {
      ...slip,
      state,
      releasedOn: released ? slip.releasedOn : null,
      reply: replyAsOf(slip.reply, day, calendar),
    };
  });
}

function replyAsOf(reply: SlipReply | null, day: CalendarDate, calendar: WorkingCalendar): SlipReply | null {
  if (!reply || localDate(new Date(reply.at), calendar.zone) > day) return null;
  return reply.acceptedOn !== null && reply.acceptedOn > day ? { ...reply, acceptedOn: null } : reply;
}

/**
 * What a proposed policy would have sent from `from` to `to` over what really happened: day by day, what was known the
 * evening before, with the slips the policy itself would have issued in place of the real ones. A reply given to
 * the real slip of the same matter and level answers the rehearsed one. A ladder begun before `from` begins on it.
 */
export function rehearse(
  histories: readonly LadderHistory[],
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): PreviewedRung[] {
  return histories
    .flatMap((history) => [
      ...rehearsedSlips(history, policy, calendar, from, to),
      ...rehearsedReminders(history, policy, calendar, from, to),
    ])
    .sort(byFiring);
}

function rehearsedSlips(
  history: LadderHistory,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): PreviewedRung[] {
  const lines: PreviewedRung[] = [];
  const last = new Map<string, string>();
  let slips: readonly Slip[] = [];
  for (let day = calendar.onOrAfter(from); day <= to; day = calendar.after(day)) {
    const evening = addDays(day, -1);
    let facts: LadderFacts = { ...factsAsOf({ ...history, slips: [] }, evening, calendar), slips };
    facts = {
      ...facts,
      slips: slips.map((slip) => asKnown(slip, facts, history.slips, policy, calendar, evening)),
    };
    const now = firingMoment(day, policy, calendar);
    for (
      let rung = dueRungs(facts, policy, calendar, now)[0];
      rung;
      rung = dueRungs(facts, policy, calendar, now)[0]
    ) {
      lines.push(previewedSlip(rung, now, last.get(rung.matter) ?? null, facts, policy, calendar));
      last.set(rung.matter, rung.key);
      facts = afterDelivery(facts, rung, now, policy, calendar);
    }
    slips = facts.slips;
  }
  return lines;
}

/** A rehearsed slip with the answer the real one got by then, and released where that one was or the matter was mended by then. */
function asKnown(
  slip: Slip,
  facts: LadderFacts,
  real: readonly Slip[],
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  day: CalendarDate,
): Slip {
  if (slip.state !== 'open') return slip;
  if (mended(facts, slip, policy)) return { ...slip, state: 'released', releasedOn: day };
  const twin = real.findLast(
    ({ matter, level, dutyVersion }) =>
      matter === slip.matter && level === slip.level && dutyVersion === slip.dutyVersion,
  );
  if (twin?.releasedOn && twin.releasedOn <= day)
    return { ...slip, state: 'released', releasedOn: twin.releasedOn };
  const reply = replyAsOf(twin?.reply ?? null, day, calendar);
  return reply && reply.at >= slip.issuedAt ? { ...slip, reply } : slip;
}

/** The reminders of every date that a duty had, each while it had it; one that was sent is not sent again (ruling 25). */
function rehearsedReminders(
  { duties, states, spans }: LadderHistory,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): PreviewedRung[] {
  const sent = new Map<string, PreviewedRung>();
  for (const duty of duties) {
    for (const { version, dueOn, since, until } of spansOf(duty, spans, calendar)) {
      const then = { ...duty, version, dueOn };
      for (const reminder of dueSoonReminders(then, policy, calendar, since)) {
        const on = localDate(reminder.dueAt, calendar.zone);
        const state = stateOn(states, addDays(on, -1));
        const isSent =
          on >= from &&
          on <= to &&
          (until === null || reminder.dueAt < until) &&
          !isHeldByClaim({ state }, duty) &&
          state !== 'suspended';
        if (isSent && !sent.has(reminder.key))
          sent.set(reminder.key, previewedReminder(reminder, then, calendar));
      }
    }
  }
  return [...sent.values()];
}
