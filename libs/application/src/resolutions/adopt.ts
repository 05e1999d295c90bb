import type { ResolutionRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import { adoptProgramme, type Actor, type CommitmentId } from '@app/domain';
import { loadPrintedList } from '../upkeep/printed-list';
import { loadSituations } from '../upkeep/situation';
import { openLimit } from '../upkeep/state';

/**
 * The list is adopted: what was printed is frozen (ruling 15), and from today the government office has its days to
 * register every item that was not merged into another.
 */
export async function adopt(
  tx: Tx,
  actor: Actor,
  resolution: ResolutionRow,
): Promise<readonly CommitmentId[]> {
  const programme = await tx.programmes.lock(resolution.programmeId);
  const { items, leaves, targets, differences } = await loadPrintedList(tx, programme);
  const counts = { items: items.length, targets, differences };
  const { next, event } = adoptProgramme(programme, counts, { actor, resolution });
  await tx.programmes.save(programme, next);
  tx.events.append(programme.id, null, actor, event);
  const ids = leaves.map(({ id }) => id);
  for (const of of await loadSituations(tx, ids)) {
    const commitment = await tx.commitments.save(of.commitment, { stateSince: tx.today });
    if (!commitment.mergedIntoId) await openLimit(tx, actor, { ...of, commitment }, 'register');
  }
  return ids;
}
