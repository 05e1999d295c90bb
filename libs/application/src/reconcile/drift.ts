import type { NextCheck, StandingReminder, UntoldSlip } from '@app/db/stores/drift.store';
import type { NewReminder } from '@app/db/stores/reminder.store';
import type { Tx } from '@app/db/tx';
import type { CommitmentId } from '@app/domain';
import { dueSoonOf } from '../upkeep/duties';
import { nextLook } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';

export const DRIFT_KINDS = [
  'reminder_missing',
  'reminder_extra',
  'reminder_at_wrong_time',
  'check_too_late',
  'slip_untold',
] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** One row that is not as it follows from deadlines, policy and calendar; `null` stands for no row. */
export interface Drift {
  readonly kind: DriftKind;
  readonly commitmentId: CommitmentId;
  /** The reminder's key, the slip's number, or the commitment's. */
  readonly what: string;
  readonly stands: string | null;
  readonly expected: string | null;
}

/** The rows of one commitment that are compared. */
export interface Standing {
  readonly dueSoon: readonly StandingReminder[];
  readonly nextCheck: NextCheck | null;
  readonly untold: readonly UntoldSlip[];
}

/** What the open duties still ask to be reminded of from `now` on, over every channel. */
export const expectedReminders = (of: Situation, now: Date): NewReminder[] =>
  of.duties.filter(({ state }) => state === 'open').flatMap((duty) => dueSoonOf(of, duty, now));

/** Everything about one leaf that is not as it should be. What is due already is delivery's and is not looked at. */
export function driftOf(tx: Pick<Tx, 'now' | 'today' | 'zone'>, of: Situation, standing: Standing): Drift[] {
  return [...reminderDrift(tx, of, standing), ...checkDrift(tx, of, standing), ...slipDrift(standing)];
}

function reminderDrift(tx: Pick<Tx, 'now'>, of: Situation, { dueSoon }: Standing): Drift[] {
  const commitmentId = of.commitment.id;
  const expected = new Map(expectedReminders(of, tx.now).map(({ key, dueAt }) => [key, dueAt]));
  const standing = new Map(dueSoon.map((row) => [row.key, row]));
  const drift: Drift[] = [];
  for (const [key, dueAt] of expected) {
    const row = standing.get(key);
    if (!row)
      drift.push({ kind: 'reminder_missing', commitmentId, what: key, stands: null, expected: dueAt });
    else if (row.state === 'pending' && row.dueAt !== dueAt) {
      drift.push({
        kind: 'reminder_at_wrong_time',
        commitmentId,
        what: key,
        stands: row.dueAt,
        expected: dueAt,
      });
    }
  }
  for (const { key, dueAt, state } of dueSoon) {
    const extra = state === 'pending' && !expected.has(key) && Date.parse(dueAt) > tx.now.getTime();
    if (extra) drift.push({ kind: 'reminder_extra', commitmentId, what: key, stands: dueAt, expected: null });
  }
  return drift;
}

/** Looking too early costs a look, looking too late or never costs the rung. */
function checkDrift(tx: Pick<Tx, 'now' | 'today' | 'zone'>, of: Situation, { nextCheck }: Standing): Drift[] {
  if (nextCheck && nextCheck.failures > 0) return [];
  const next = nextLook(tx, of);
  const expected = next && next < tx.now ? tx.now : next;
  const stands = nextCheck?.at ?? null;
  if (!expected || (stands && Date.parse(stands) <= expected.getTime())) return [];
  const { id, number } = of.commitment;
  return [
    { kind: 'check_too_late', commitmentId: id, what: number, stands, expected: expected.toISOString() },
  ];
}

const slipDrift = ({ untold }: Standing): Drift[] =>
  untold.map(({ commitmentId, number }) => ({
    kind: 'slip_untold',
    commitmentId,
    what: number,
    stands: null,
    expected: null,
  }));
