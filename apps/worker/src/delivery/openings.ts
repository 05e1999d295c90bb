import type { Tx } from '@app/db/tx';
import { nextOpening, type ProgrammeId } from '@app/domain';

/**
 * When each of these programmes may next send what is automatic (ruling 13): now, where it is working hours, else at
 * the next opening.
 */
export async function openings(
  tx: Tx,
  programmes: Iterable<ProgrammeId>,
): Promise<ReadonlyMap<ProgrammeId, Date>> {
  const calendar = await tx.calendar();
  const opening = new Map<ProgrammeId, Date>();
  for (const id of new Set(programmes)) {
    const { workingHours } = await tx.programmes.policy(id);
    opening.set(id, nextOpening(tx.now, calendar, workingHours));
  }
  return opening;
}
