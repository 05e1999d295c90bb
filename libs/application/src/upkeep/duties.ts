import {
  dueSoonReminders,
  isHeldByClaim,
  moveDuty,
  reason,
  type CalendarDate,
  type Commitment,
  type DutyKind,
  type EscalationPolicy,
  type PostId,
  type WorkingCalendar,
} from '@app/domain';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import { CHANNELS } from '@app/db/schemas/reminder.schema';
import type { NewReminder } from '@app/db/stores/reminder.store';
import type { AnyActor, Tx } from '@app/db/tx';

/** What a duty is opened under: the commitment it belongs to and the rules of its programme. */
export interface DutyContext {
  readonly commitment: Pick<Commitment, 'id' | 'programmeId' | 'number' | 'title' | 'state'>;
  readonly policy: EscalationPolicy;
  readonly calendar: WorkingCalendar;
}

export interface NewDuty {
  readonly kind: DutyKind;
  readonly subject: string;
  readonly title: string;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly postId: PostId;
}

/** One duty to be opened, and under what. */
export interface DutyOrder {
  readonly context: DutyContext;
  readonly input: NewDuty;
}

/** Opens a duty with its due-soon reminders, in the transaction of its cause (reliability §2.1). */
export async function openDuty(
  tx: Tx,
  actor: AnyActor,
  context: DutyContext,
  input: NewDuty,
): Promise<DutyRow> {
  const duty = newDuty(tx, { context, input });
  await writeOpened(tx, actor, [{ context, duty }]);
  return duty;
}

/** The same for many, in the order given: one statement for the duties and one for their reminders. */
export async function openDuties(tx: Tx, actor: AnyActor, orders: readonly DutyOrder[]): Promise<DutyRow[]> {
  const opened = orders.map((order) => ({ context: order.context, duty: newDuty(tx, order) }));
  await writeOpened(tx, actor, opened);
  return opened.map(({ duty }) => duty);
}

const newDuty = (tx: Tx, { context: { commitment }, input }: DutyOrder): DutyRow => ({
  ...input,
  jurisdictionId: tx.jurisdictionId,
  id: tx.newId(),
  programmeId: commitment.programmeId,
  commitmentId: commitment.id,
  version: 1,
  originalOn: input.dueOn,
  state: 'open',
  metOn: null,
  extendedTimes: 0,
});

async function writeOpened(
  tx: Tx,
  actor: AnyActor,
  opened: readonly { readonly context: DutyContext; readonly duty: DutyRow }[],
): Promise<void> {
  if (opened.length === 0) return;
  await tx.duties.open(
    opened.map(({ duty }) => duty),
    opened.flatMap(({ context, duty }) => dueSoonOf(context, duty, tx.now)),
  );
  for (const { duty } of opened) {
    tx.events.append(duty.programmeId, duty.commitmentId, actor, {
      kind: 'duty_opened',
      ...factsOf(duty),
      originalOn: duty.originalOn,
      dueOn: duty.dueOn,
      postId: duty.postId,
    });
  }
}

/** Moves a duty's date: the old version's unsent reminders are cancelled, the new one's made; what was sent stands (ruling 25). */
export async function moveDutyTo(
  tx: Tx,
  actor: AnyActor,
  context: DutyContext,
  duty: DutyRow,
  newOn: CalendarDate,
  authority: string,
): Promise<DutyRow> {
  const { next, event } = moveDuty(duty, newOn, authority);
  const moved: DutyRow = { ...duty, ...next };
  await tx.duties.putAndCancel(moved, 'superseded', moved.version);
  await tx.reminders.add(dueSoonOf(context, moved, tx.now));
  tx.events.append(duty.programmeId, duty.commitmentId, actor, event);
  return moved;
}

/** Hands an open duty to another post (assignment, hand-over of a matter); its unsent reminders go with it. */
export async function passDuty(
  tx: Tx,
  context: DutyContext,
  duty: DutyRow,
  postId: PostId,
): Promise<DutyRow> {
  if (duty.state !== 'open') return duty;
  const passed = { ...duty, postId };
  await tx.duties.putAndCancel(passed, 'passed_on');
  await tx.reminders.addAgain(dueSoonOf(context, passed, tx.now));
  return passed;
}

/** The duty is done: its unsent reminders end with it. A duty is settled once; one that was, stays as it is. */
export async function meetDuty(
  tx: Tx,
  actor: AnyActor,
  duty: DutyRow,
  metOn: CalendarDate = tx.today,
): Promise<DutyRow> {
  if (duty.state !== 'open') return duty;
  const met: DutyRow = { ...duty, state: 'met', metOn };
  await tx.duties.putAndCancel(met, 'met');
  tx.events.append(duty.programmeId, duty.commitmentId, actor, {
    kind: 'duty_met',
    ...factsOf(duty),
    dueOn: duty.dueOn,
    metOn,
  });
  return met;
}

/** The duty falls away (state left, claim taken back, item suspended); one that is settled stays as it is. */
export async function cancelDuty(tx: Tx, actor: AnyActor, duty: DutyRow, cause: string): Promise<void> {
  if (duty.state !== 'open') return;
  await tx.duties.putAndCancel({ ...duty, state: 'cancelled' }, cause);
  tx.events.append(duty.programmeId, duty.commitmentId, actor, {
    kind: 'duty_cancelled',
    ...factsOf(duty),
    dueOn: duty.dueOn,
    reason: cause,
  });
}

/** Opens a settled duty again with a new date, as its next version: a returned report has to be corrected. */
export async function reopenDuty(
  tx: Tx,
  actor: AnyActor,
  context: DutyContext,
  duty: DutyRow,
  dueOn: CalendarDate,
  authority: string,
): Promise<DutyRow> {
  return moveDutyTo(tx, actor, context, { ...duty, state: 'open', metOn: null }, dueOn, authority);
}

/** The due-soon reminders of a duty whose moment is not before `since`, over every channel. */
export function dueSoonOf(
  { commitment, policy, calendar }: DutyContext,
  duty: DutyRow,
  since: Date,
): NewReminder[] {
  if (isHeldByClaim(commitment, duty)) return [];
  return dueSoonReminders(duty, policy, calendar, since).flatMap(({ key, n, dueAt }) => {
    const words = reason('due_soon', { title: duty.title, dueOn: duty.dueOn, days: n });
    return CHANNELS.map((channel) => ({
      key: `${key}:${duty.postId}:${channel}`,
      programmeId: duty.programmeId,
      commitmentId: duty.commitmentId,
      dutyId: duty.id,
      dutyVersion: duty.version,
      slipId: null,
      level: 0,
      rung: `0-${n}`,
      copy: false,
      postId: duty.postId,
      channel,
      dueAt: dueAt.toISOString(),
      atOnce: false,
      title: `临期提醒 第${commitment.number}件 ${commitment.title}`,
      body: `${words.zh}。`,
    }));
  });
}

const factsOf = ({ commitmentId, id, kind, subject, version }: DutyRow) => ({
  commitmentId,
  dutyId: id,
  dutyKind: kind,
  subject,
  version,
});
