import { firstDay, isPeriod } from '../schedule/calendar-date';
import { asId } from '../id';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt, localDate } from '../schedule/zoned-time';
import { dueSoonReminders, isHeldByClaim, type DueSoonReminder } from './due-soon';
import type { Duty } from './duty';
import type { LadderFacts } from './facts';
import { upcomingRungs } from './ladder';
import { policiesInForce, type PolicyInForce } from './policies-in-force';
import type { EscalationPolicy } from './policy';
import { answering } from './posts-of';
import { byFiring, previewedReminder, previewedSlip } from './previewed-rung';
import type { PreviewedRung } from './previewed-rung';
import { reportPeriodsToOpen } from './report-duties';
import type { ReportPeriod } from './report-duties';
import { afterDelivery, replyDuty } from './simulate';
import { levelRule } from './words';
import { nextOpening } from './working-hours';

/**
 * What will fire from `from` to `to`, both included, if nobody does anything (预演): the ladder is played forward on
 * the assumption that each rung is delivered when it fires; the due-soon reminders of open duties, of the answers the
 * foreseen slips will ask for and of the monthly reports still to come (where `reporting` is given) stand among them.
 * It is the same rule that fires in earnest, so the two cannot drift apart; each day by the policy of that day, where a
 * later version has been adopted already.
 */
export function preview(
  all: readonly LadderFacts[],
  policies: EscalationPolicy | readonly PolicyInForce[],
  calendar: WorkingCalendar,
  from: Date,
  to: Date,
): PreviewedRung[] {
  const inForce = 'version' in policies ? policiesInForce(policies, [], from, calendar.zone) : policies;
  return all.flatMap((facts) => previewOne(facts, inForce, calendar, from, to)).sort(byFiring);
}

function previewOne(
  given: LadderFacts,
  policies: readonly PolicyInForce[],
  calendar: WorkingCalendar,
  from: Date,
  to: Date,
): PreviewedRung[] {
  const lines: PreviewedRung[] = [];
  const last = new Map<string, string>();
  let facts = given;
  addReminders(given.duties);
  for (const { policy, since, until } of policies) {
    if (since > to) break;
    const end = until && until <= to ? new Date(until.getTime() - 1) : to;
    const reports = reportsToCome(facts, policy, calendar, end);
    addReminders(reports);
    facts = { ...facts, duties: [...facts.duties, ...reports] };
    // What a new version finds overdue goes out when the house opens on its first day.
    const first = since > from ? nextOpening(since, calendar, policy.workingHours) : from;
    for (
      let rung = upcomingRungs(facts, policy, calendar)[0];
      rung && rung.dueAt <= end;
      rung = upcomingRungs(facts, policy, calendar)[0]
    ) {
      const firesAt = rung.dueAt > first ? rung.dueAt : first;
      lines.push(previewedSlip(rung, firesAt, last.get(rung.matter) ?? null, facts, policy, calendar));
      last.set(rung.matter, rung.key);
      facts = afterDelivery(facts, rung, firesAt, policy, calendar);
      const reply = answerOwed(facts, policy);
      const foreseen = { assumes: rung.key, to: answering(rung.to) };
      if (reply) lines.push(...reminders(reply, firesAt).map((line) => ({ ...line, ...foreseen })));
    }
  }
  return lines.filter(({ firesAt }) => firesAt <= to);

  function addReminders(duties: readonly Duty[]): void {
    const owed = duties.filter((duty) => duty.state === 'open' && !isHeldByClaim(given.commitment, duty));
    lines.push(...owed.flatMap((duty) => reminders(duty, from)));
  }

  function reminders(duty: Duty, after: Date): PreviewedRung[] {
    const madeAt = instantAt(madeOn(duty), '00:00', calendar.zone);
    return remindersUnder(policies, duty, calendar, madeAt > after ? madeAt : after)
      .filter(({ dueAt }) => dueAt <= to)
      .map((reminder) => previewedReminder(reminder, duty, calendar));
  }
}

/**
 * The reminders of a duty, each under the policy of its day. A new version makes anew what is not yet sent (ruling 25):
 * the reminder of a number of days that it dates later is not sent before it comes into force.
 */
function remindersUnder(
  policies: readonly PolicyInForce[],
  duty: Duty,
  calendar: WorkingCalendar,
  after: Date,
): DueSoonReminder[] {
  let later: DueSoonReminder[] = [];
  for (const { policy, since, until } of [...policies].reverse()) {
    const own = dueSoonReminders(duty, policy, calendar, since > after ? since : after).filter(
      ({ key, dueAt }) => (until === null || dueAt < until) && later.every((one) => one.key !== key),
    );
    later = [...own, ...later];
  }
  return later;
}

/** A report's duty is made on the first of its month, before the form opens; every other one when it opens. */
function madeOn({ kind, subject, opensOn }: Duty): Duty['opensOn'] {
  return kind === 'report' && isPeriod(subject) ? firstDay(subject) : opensOn;
}

/** The answer that the slip just delivered asks for; of whom the slip reaches, the first owes it. */
function answerOwed({ slips, duties, reporting }: LadderFacts, policy: EscalationPolicy): Duty | null {
  const slip = slips.at(-1);
  const postId =
    duties.find(({ id }) => id === slip?.dutyId)?.postId ?? reporting?.postId ?? duties[0]?.postId;
  return slip && postId ? replyDuty(slip, `答复${levelRule(policy, slip.level).name}单`, postId) : null;
}

/** The monthly reports that will be made duties by then. */
function reportsToCome(
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
  to: Date,
): Duty[] {
  const { reporting, commitment, duties } = facts;
  if (!reporting) return [];
  const existing = duties.flatMap(({ kind, subject }) =>
    kind === 'report' && isPeriod(subject) ? [subject] : [],
  );
  const { startedOn, promisedDueOn, reportable } = reporting;
  const today = localDate(to, calendar.zone);
  const state = { startedOn, promisedDueOn, reportable, state: commitment.state, existing, today };
  return reportPeriodsToOpen(state, policy, calendar).map((period) =>
    reportDuty(period, facts, reporting.postId),
  );
}

function reportDuty(
  { period, opensOn, dueOn }: ReportPeriod,
  { commitment, duties }: LadderFacts,
  postId: Duty['postId'],
): Duty {
  return {
    jurisdictionId: duties[0]?.jurisdictionId ?? asId(''),
    id: asId(`report:${commitment.id}:${period}`),
    programmeId: commitment.programmeId,
    commitmentId: commitment.id,
    kind: 'report',
    subject: period,
    title: `${Number(period.slice(5))}月填报`,
    version: 1,
    originalOn: dueOn,
    dueOn,
    opensOn,
    postId,
    state: 'open',
    metOn: null,
  };
}
