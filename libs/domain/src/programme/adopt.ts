import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { ProgrammeEvent } from '../event';
import type { CountDifference } from './count-differences';
import type { Programme } from './programme';
import { requireConfirmed, type Resolution } from './resolution';

/** What is adopted: how many items (件), sub-items left out, and targets; `differences` are those not yet settled. */
export interface AdoptedItems {
  readonly items: number;
  readonly targets: number;
  readonly differences: readonly CountDifference[];
}

/** Only a draft is adopted, and only a list with something on it. Throws `programme_already_adopted`, `import_refused`. */
export function requireAdoptable({ state }: Pick<Programme, 'state'>, items: number): void {
  if (state !== 'draft') throw new DomainError('programme_already_adopted');
  if (items === 0) throw new DomainError('import_refused', { count: 1 });
}

/**
 * The congress adopts the programme: from then on what was printed is frozen (ruling 15). It takes a confirmed
 * resolution with its number and date (ruling 16). Differing counts do not hold it up, for what was printed was
 * adopted; they come back with it and are settled before the first registration.
 * Throws `programme_already_adopted`, `resolution_required`, `import_refused` for an empty list.
 */
export function adoptProgramme(
  programme: Programme,
  { items, targets, differences }: AdoptedItems,
  { actor, resolution }: { readonly actor: Actor; readonly resolution: Resolution },
): {
  next: Pick<Programme, 'state' | 'resolutionId' | 'adoptedOn'>;
  differences: readonly CountDifference[];
  event: ProgrammeEvent;
} {
  requireAction('confirm_resolution', actor);
  requireConfirmed(resolution, 'adopt');
  requireAdoptable(programme, items);
  const { id: resolutionId, number, date } = resolution;
  return {
    next: { state: 'adopted', resolutionId, adoptedOn: date },
    differences,
    event: {
      kind: 'programme_adopted',
      programmeId: programme.id,
      resolutionId,
      number,
      date,
      items,
      targets,
    },
  };
}
