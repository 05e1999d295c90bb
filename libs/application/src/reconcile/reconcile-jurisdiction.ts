import { Db } from '@app/db/db';
import { DriftStore } from '@app/db/stores/drift.store';
import type { AnyActor, Tx } from '@app/db/tx';
import type { CommitmentId, JurisdictionId, SystemActor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { keepInOrder } from '../upkeep/refresh';
import { loadSituation, loadSituations, type Situation } from '../upkeep/situation';
import { driftOf, expectedReminders, type Drift, type Standing } from './drift';

const PAGE = 200;

/**
 * Compares what should come out with what stands in the tables: due-soon reminders from open duties, policy and
 * calendar; the moment of the next look; notices of slips. Empty, or repaired and written to the trail. `repair` false
 * only looks.
 */
@Injectable()
export class ReconcileJurisdiction {
  constructor(private readonly db: Db) {}

  async execute(jurisdictionId: JurisdictionId, mode: 'repair' | 'verify'): Promise<Drift[]> {
    const actor: SystemActor = { role: 'system', jurisdictionId };
    const found: Drift[] = [];
    let after: CommitmentId | null = null;
    do {
      const page: Page = await this.db.transaction(actor, (tx) => look(tx, after));
      if (mode === 'repair') {
        for (const id of new Set(page.drift.map(({ commitmentId }) => commitmentId))) {
          await this.db.transaction(actor, (tx) => repair(tx, actor, id));
        }
      }
      found.push(...page.drift);
      after = page.last;
    } while (after);
    return found;
  }
}

interface Page {
  readonly drift: readonly Drift[];
  /** Null at the end. */
  readonly last: CommitmentId | null;
}

async function look(tx: Tx, after: CommitmentId | null): Promise<Page> {
  const ids = await new DriftStore(tx).leavesAfter(after, PAGE);
  return { drift: await driftIn(tx, ids), last: ids.length === PAGE ? (ids.at(-1) ?? null) : null };
}

async function driftIn(tx: Tx, ids: readonly CommitmentId[]): Promise<Drift[]> {
  if (ids.length === 0) return [];
  const situations = await loadSituations(tx, ids);
  const standing = await standingOf(tx, ids);
  return situations.flatMap((situation) => driftOf(tx, situation, standing(situation.commitment.id)));
}

async function standingOf(tx: Tx, ids: readonly CommitmentId[]): Promise<(id: CommitmentId) => Standing> {
  const rows = new DriftStore(tx);
  const dueSoon = byCommitment(await rows.dueSoon(ids));
  const checks = byCommitment(await rows.nextChecks(ids));
  const untold = byCommitment(await rows.untold(ids));
  return (id) => ({
    dueSoon: dueSoon.get(id) ?? [],
    nextCheck: checks.get(id)?.[0] ?? null,
    untold: untold.get(id) ?? [],
  });
}

function byCommitment<T extends { readonly commitmentId: CommitmentId }>(
  rows: readonly T[],
): Map<CommitmentId, T[]> {
  const groups = new Map<CommitmentId, T[]>();
  for (const row of rows) {
    const group = groups.get(row.commitmentId);
    if (group) group.push(row);
    else groups.set(row.commitmentId, [row]);
  }
  return groups;
}

/** Looks once more under the lock, puts right what is still wrong, and says so in the trail. */
async function repair(tx: Tx, actor: AnyActor, id: CommitmentId): Promise<void> {
  await tx.commitments.lock(id);
  const situation = await loadSituation(tx, id);
  const standing = (await standingOf(tx, [id]))(id);
  const drift = driftOf(tx, situation, standing);
  if (drift.length === 0) return;
  await repairReminders(tx, situation, drift);
  await new DriftStore(tx).tellAgain(standing.untold.flatMap(({ key }) => key ?? []));
  if (drift.some(({ kind }) => kind === 'check_too_late')) await lookAgain(tx, situation);
  const moved = drift
    .filter(({ kind }) => kind !== 'check_too_late')
    .map(({ what, stands, expected }) => ({ key: what, before: stands, after: expected }));
  if (moved.length === 0) return;
  tx.events.append(situation.commitment.programmeId, id, actor, {
    kind: 'reminders_reprojected',
    commitmentId: id,
    cause: 'reconcile',
    moved,
  });
}

async function repairReminders(tx: Tx, of: Situation, drift: readonly Drift[]): Promise<void> {
  const keysOf = (wanted: Drift['kind']) =>
    drift.filter(({ kind }) => kind === wanted).map(({ what }) => what);
  const expected = expectedReminders(of, tx.now);
  const named = (keys: readonly string[]) => expected.filter(({ key }) => keys.includes(key));
  const missing = named(keysOf('reminder_missing'));
  if (missing.length > 0) await tx.reminders.addAgain(missing);
  await tx.reminders.move(named(keysOf('reminder_at_wrong_time')));
  await tx.reminders.cancel(keysOf('reminder_extra'), 'reconciled');
}

/** At once: what is due is issued by the sweep, which also writes the look after it. */
async function lookAgain(tx: Tx, of: Situation): Promise<void> {
  await keepInOrder(tx, [of]);
  await tx.commitments.setNextCheck(of.commitment.id, tx.now);
}
