import type { Tx } from '@app/db/tx';
import { nextOpening, type ProgrammeId } from '@app/domain';

/**
 * When a programme may next send what is automatic (ruling 13): now, where it is working hours, else at the next
 * opening. Throws where it has no policy in force.
 */
export type OpeningOf = (id: ProgrammeId) => Date;

/** For every programme at once: asked together with what is due, it costs no wait of its own. */
export async function openings(tx: Tx): Promise<OpeningOf> {
  const [hours, calendar] = await Promise.all([tx.programmes.workingHours(), tx.calendar()]);
  const opening = new Map(
    hours.map(({ id, workingHours }) => [id, nextOpening(tx.now, calendar, workingHours)]),
  );
  return (id) => {
    const at = opening.get(id);
    if (!at) throw new Error(`programme ${id} has no policy in force`);
    return at;
  };
}
