import type { Tx } from '@app/db/tx';
import { mayGoOut, type ProgrammeId } from '@app/domain';

/** Of these programmes the ones whose working hours it is now: what is automatic waits in the others (ruling 13). */
export async function openNow(tx: Tx, programmes: Iterable<ProgrammeId>): Promise<ProgrammeId[]> {
  const calendar = await tx.calendar();
  const open: ProgrammeId[] = [];
  for (const id of new Set(programmes)) {
    const { workingHours } = await tx.programmes.policy(id);
    if (mayGoOut(tx.now, calendar, workingHours)) open.push(id);
  }
  return open;
}
