import {
  instantAt,
  isOpenState,
  LIFECYCLE_STATES,
  period,
  reportDueOn,
  type CalendarDate,
  type DutyKind,
  type EscalationPolicy,
  type WorkingCalendar,
} from '@app/domain';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import type { ReminderRow } from '@app/db/schemas/reminder.schema';
import type { NewReminder } from '@app/db/stores/reminder.store';
import { oneOf } from '@app/db/stores/store';
import type { AnyActor, Tx } from '@app/db/tx';
import { dueSoonOf } from './duties';
import { refresh } from './refresh';
import { loadSituations, type Situation } from './situation';

/** What these kinds give is a number of working days from the day they were opened; a promised date is a date. */
const COUNTED: readonly DutyKind[] = [
  'slip_reply',
  'review',
  'field_check',
  'extension_decision',
  'handling',
];

/**
 * A changed working calendar runs through everything that is open in the jurisdiction (ruling 25): report days and
 * limits counted in working days move in place, with them the answers to slips and the unsent reminders; what was sent
 * stands. Old and new go into the trail. `before` is the calendar as it was, `cause` such as "calendar:7".
 */
export async function reprojectAll(
  tx: Tx,
  actor: AnyActor,
  cause: string,
  before: WorkingCalendar,
): Promise<void> {
  await tx.reminders.letGo();
  for (const situation of await openSituations(tx, {})) {
    const duties = [];
    for (const duty of situation.duties) {
      duties.push(await moveInPlace(tx, actor, situation, duty, before, cause));
    }
    await reprojectReminders(tx, actor, { ...situation, duties }, cause);
    await refresh(tx, actor, [situation.commitment.id]);
  }
}

/** Every leaf that is still to be done, or all of one programme. */
export async function openSituations(
  tx: Tx,
  where: { readonly programmeId?: Situation['programme']['id'] },
): Promise<Situation[]> {
  const open = LIFECYCLE_STATES.filter(isOpenState);
  const leaves = await tx.commitments.find({ ...where, isLeaf: true, state: oneOf(open) });
  return loadSituations(
    tx,
    leaves.map(({ id }) => id),
  );
}

/** A policy that comes into force on a day: reminders before it still go by the one that it replaces. */
export interface PolicyChange {
  readonly policy: EscalationPolicy;
  readonly effectiveOn: CalendarDate;
}

/** Computes the unsent due-soon reminders of a leaf's open duties anew and moves them in place; journals old and new. */
export async function reprojectReminders(
  tx: Tx,
  actor: AnyActor,
  of: Situation,
  cause: string,
  policyChange?: PolicyChange,
): Promise<void> {
  const open = of.duties.filter(({ state }) => state === 'open');
  const wanted = open.flatMap((duty) => wantedOf(of, duty, policyChange));
  const pending = await tx.reminders.pendingOf(open.map(({ id }) => id));
  const change = differences(tx.now, wanted, pending);
  await tx.reminders.move(change.moved);
  await tx.reminders.cancel(
    change.dropped.map(({ key }) => key),
    'reprojected',
  );
  await tx.reminders.addAgain(change.added);
  const before = new Map(pending.map(({ key, dueAt }) => [key, dueAt]));
  const moved = [
    ...change.moved.map(({ key, dueAt }) => ({ key, before: before.get(key) ?? null, after: dueAt })),
    ...change.dropped.map(({ key, dueAt }) => ({ key, before: dueAt, after: null })),
    ...change.added.map(({ key, dueAt }) => ({ key, before: null, after: dueAt })),
  ];
  if (moved.length === 0) return;
  const { id, programmeId } = of.commitment;
  tx.events.append(programmeId, id, actor, {
    kind: 'reminders_reprojected',
    commitmentId: id,
    cause,
    moved,
  });
}

function wantedOf(of: Situation, duty: DutyRow, change: PolicyChange | undefined): NewReminder[] {
  const present = dueSoonOf(of, duty, new Date(0));
  if (!change) return present;
  const from = instantAt(change.effectiveOn, '00:00', of.calendar.zone);
  const later = dueSoonOf({ ...of, policy: change.policy }, duty, from);
  const kept = present.filter(
    ({ key, dueAt }) => Date.parse(dueAt) < from.getTime() && later.every((one) => one.key !== key),
  );
  return [...kept, ...later];
}

/** A new reminder whose moment has passed is not made (ruling 22); an unsent one that moved into the past still goes. */
function differences(now: Date, wanted: readonly NewReminder[], pending: readonly ReminderRow[]) {
  const standing = new Map(pending.map((row) => [row.key, row]));
  const keys = new Set(wanted.map(({ key }) => key));
  return {
    moved: wanted.filter(({ key, dueAt }) => {
      const row = standing.get(key);
      return row && Date.parse(row.dueAt) !== Date.parse(dueAt);
    }),
    added: wanted.filter(({ key, dueAt }) => !standing.has(key) && Date.parse(dueAt) > now.getTime()),
    dropped: pending.filter(({ key, dueAt }) => !keys.has(key) && Date.parse(dueAt) > now.getTime()),
  };
}

async function moveInPlace(
  tx: Tx,
  actor: AnyActor,
  of: Situation,
  duty: DutyRow,
  before: WorkingCalendar,
  cause: string,
): Promise<DutyRow> {
  const dueOn = movedDate(of, duty, before);
  if (dueOn === duty.dueOn || duty.state !== 'open' || duty.dueOn < tx.today) return duty;
  const moved = { ...duty, dueOn };
  await tx.duties.put(moved);
  const slip = of.slips.find(({ id, state }) => id === duty.subject && state === 'open');
  if (slip && duty.kind === 'slip_reply') await tx.slips.save(slip, { replyBy: dueOn });
  tx.events.append(duty.programmeId, duty.commitmentId, actor, {
    kind: 'duty_moved',
    commitmentId: duty.commitmentId,
    dutyId: duty.id,
    dutyKind: duty.kind,
    subject: duty.subject,
    version: duty.version,
    dueOn: { before: duty.dueOn, after: dueOn },
    originalOn: duty.originalOn,
    authority: cause,
  });
  return moved;
}

/** Only dates as they were first set move with the calendar: a granted or a corrected date is a day somebody named. */
function movedDate(of: Situation, duty: DutyRow, before: WorkingCalendar): CalendarDate {
  if (duty.version > 1) return duty.dueOn;
  if (duty.kind === 'report') return reportDueOn(period(duty.subject), of.policy.report, of.calendar).dueOn;
  if (!COUNTED.includes(duty.kind)) return duty.dueOn;
  return of.calendar.addWorkingDays(duty.opensOn, before.workingDaysBetween(duty.opensOn, duty.dueOn));
}
