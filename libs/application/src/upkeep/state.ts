import {
  isHeldByClaim,
  isOfPlan,
  isOpenState,
  isWithOffice,
  type Commitment,
  type DutyKind,
  type PostId,
  type Transition,
} from '@app/domain';
import type { AnyActor, Tx } from '@app/db/tx';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import { cancelDuty, dueSoonOf, meetDuty, openDuty } from './duties';
import { refresh } from './refresh';
import type { Situation } from './situation';

type Handling = NonNullable<Transition['handling']>;

/** Whose desk the limit runs on, and as which kind of duty (handbook §3.1, ruling 31). */
const LIMITS: Readonly<
  Record<Handling, { kind: DutyKind; owes: 'government_office' | 'supervisor' | 'department'; title: string }>
> = {
  register: { kind: 'handling', owes: 'government_office', title: '立项' },
  assign: { kind: 'handling', owes: 'supervisor', title: '交办' },
  acknowledge: { kind: 'handling', owes: 'department', title: '签收' },
  accept_for_review: { kind: 'review', owes: 'supervisor', title: '受理办结申请' },
  send_to_field_check: { kind: 'review', owes: 'supervisor', title: '审核办结申请' },
  close: { kind: 'field_check', owes: 'supervisor', title: '现场核验' },
  rework: { kind: 'handling', owes: 'department', title: '退回补办' },
};

const HELD: readonly DutyKind[] = ['handling', 'review', 'field_check'];

/**
 * Brings a commitment into the state a transition led to: the row itself, the limit of the state left (met) and of the
 * state entered (opened), and what ends with the matter. The transition's own event is the use case's to append.
 */
export async function enterState(
  tx: Tx,
  actor: AnyActor,
  of: Situation,
  row: Transition,
  change: Partial<Commitment> = {},
): Promise<Commitment> {
  const { commitment } = of;
  const { today } = tx;
  const next = await tx.commitments.save(commitment, {
    ...change,
    state: row.to,
    stateSince: today,
    ...(row.to === 'in_progress' && !commitment.startedOn ? { startedOn: today } : {}),
    ...(isWithOffice(commitment.state) && (row.to === 'returned' || row.to === 'in_progress')
      ? { resumedOn: today }
      : {}),
    ...(row.to === 'closed' ? { closedOn: today } : {}),
    ...(row.to === 'reopened' ? { closedOn: null } : {}),
  });
  for (const duty of of.duties) {
    if (duty.state === 'open' && isLimit(duty)) await meetDuty(tx, actor, duty);
  }
  await holdReminders(tx, { ...of, commitment: next });
  if (row.handling) await openLimit(tx, actor, { ...of, commitment: next }, row.handling);
  if (!isOpenState(row.to) && row.to !== 'suspended') await endDuties(tx, actor, of, row.to);
  await moveMerged(tx, actor, next, row);
  return next;
}

/** A claim stops the reminders of what it claims; after its return those still to come go on. */
async function holdReminders(tx: Tx, of: Situation): Promise<void> {
  for (const duty of of.duties.filter(({ state, kind }) => state === 'open' && isOfPlan(kind))) {
    if (isHeldByClaim(of.commitment, duty)) await tx.reminders.cancelOf(duty.id, 'claimed');
    else if (of.claim) await tx.reminders.addAgain(dueSoonOf(of, duty, tx.now));
  }
}

/** What was merged into this one stands where this one stands, and closes with it (ruling 7). */
async function moveMerged(tx: Tx, actor: AnyActor, into: Commitment, row: Transition): Promise<void> {
  const merged = await tx.commitments.find({ programmeId: into.programmeId, mergedIntoId: into.id });
  for (const one of merged) {
    const { state, stateSince, closedOn } = into;
    await tx.commitments.save(one, { state, stateSince, closedOn });
    tx.events.append(one.programmeId, one.id, actor, {
      kind: 'state_changed',
      commitmentId: one.id,
      from: one.state,
      to: state,
      transition: row.name,
      text: null,
    });
  }
  if (merged.length > 0) {
    const ids = merged.map(({ id }) => id);
    await refresh(tx, actor, ids);
  }
}

/** Opens the limit of the state a commitment stands in, on the desk that has to act. */
export async function openLimit(
  tx: Tx,
  actor: AnyActor,
  of: Pick<Situation, 'commitment' | 'policy' | 'calendar' | 'duties'>,
  handling: Handling,
): Promise<void> {
  const limit = LIMITS[handling];
  const days = of.policy.handling[handling];
  const postId = await owingPost(tx, of.commitment, limit.owes);
  if (!postId || days === undefined) return;
  const before = of.duties.filter(
    ({ kind, subject }) => kind === limit.kind && subject.split(':')[0] === handling,
  ).length;
  await openDuty(tx, actor, of, {
    kind: limit.kind,
    subject: before === 0 ? handling : `${handling}:${before + 1}`,
    title: limit.title,
    opensOn: tx.today,
    dueOn: of.calendar.addWorkingDays(tx.today, days),
    postId,
  });
}

async function owingPost(
  tx: Tx,
  commitment: Commitment,
  owes: 'government_office' | 'supervisor' | 'department',
): Promise<PostId | null> {
  if (owes === 'department') return commitment.responsiblePostId;
  const [desk] = await tx.organisation.postsOf(owes);
  return desk?.id ?? null;
}

/** A limit of the lifecycle; the review of a report is settled with the report, not with the state. */
const isLimit = ({ kind, subject }: DutyRow): boolean =>
  HELD.includes(kind) && (subject.split(':')[0] ?? '') in LIMITS;

/** Closed: the promise is met on the day of the claim that was accepted (ruling 31). Ended otherwise: nothing is owed any more. */
async function endDuties(tx: Tx, actor: AnyActor, of: Situation, state: Commitment['state']): Promise<void> {
  for (const duty of of.duties) {
    if (duty.state !== 'open' || isLimit(duty)) continue;
    if (state === 'closed' && duty.kind === 'promised')
      await meetDuty(tx, actor, duty, of.claim?.claimedOn ?? tx.today);
    else await cancelDuty(tx, actor, duty, state);
  }
}
