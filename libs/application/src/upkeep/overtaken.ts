import { dueRungs, postsOf, upcomingRungs, type CommitmentId, type Rung } from '@app/domain';
import type { NewReminder } from '@app/db/stores/reminder.store';
import type { AnyActor, Tx } from '@app/db/tx';
import { ladderFacts, type Situation } from './situation';

/** The rungs that were due and not yet out when a write took its commitment up; they live as long as the transaction. */
const dueBefore = new WeakMap<Tx, Map<CommitmentId, readonly Rung[]>>();

/** Remembers what is due on a commitment before it is written on: the worker may have been away. */
export function noteDue(tx: Tx, of: Situation): void {
  const due = dueRungs(ladderFacts(of), of.policy, of.calendar, tx.now);
  if (due.length === 0) return;
  const noted = dueBefore.get(tx) ?? new Map<CommitmentId, readonly Rung[]>();
  noted.set(of.commitment.id, due);
  dueBefore.set(tx, noted);
}

/**
 * A rung that was due and that this write has overtaken (mended, superseded) before it went out is kept as a cancelled
 * reminder, with the moment it was due and the moment of its end, and never sent (ruling 24).
 */
export async function keepOvertaken(
  tx: Tx,
  actor: AnyActor,
  situations: readonly Situation[],
): Promise<void> {
  for (const of of situations) {
    const noted = dueBefore.get(tx)?.get(of.commitment.id) ?? [];
    const overtaken = noted.filter((rung) => !stillStands(of, rung));
    if (overtaken.length === 0) continue;
    const posts = await tx.organisation.postsInOrder();
    for (const rung of overtaken) {
      const owing = of.duties.find(({ id }) => id === rung.dutyId)?.postId ?? null;
      const to = postsOf(rung.to, of.commitment, owing, posts);
      await tx.reminders.addOvertaken(to.map((postId) => reminderOf(of, rung, postId)));
      tx.events.append(of.commitment.programmeId, of.commitment.id, actor, {
        kind: 'reminder_cancelled',
        key: rung.key,
        dueAt: rung.dueAt.toISOString(),
        cause: 'overtaken',
      });
    }
  }
}

const stillStands = (of: Situation, { key }: Rung): boolean =>
  of.slips.some(({ rungKey }) => rungKey === key) ||
  upcomingRungs(ladderFacts(of), of.policy, of.calendar).some((rung) => rung.key === key);

function reminderOf({ commitment }: Situation, rung: Rung, postId: NewReminder['postId']): NewReminder {
  return {
    key: `${rung.key}:${postId}:in_app`,
    programmeId: commitment.programmeId,
    commitmentId: commitment.id,
    dutyId: rung.dutyId,
    dutyVersion: rung.dutyVersion,
    slipId: null,
    level: rung.level,
    rung: String(rung.level),
    copy: false,
    postId,
    channel: 'in_app',
    dueAt: rung.dueAt.toISOString(),
    atOnce: false,
    title: `未发：第${commitment.number}件 ${commitment.title}`,
    body: `${rung.reasons.map(({ zh }) => zh).join('；')}。`,
  };
}
