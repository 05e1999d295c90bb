import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { ProgrammeEvent } from '../event';
import type { CommitmentId, ProgrammeId } from '../id';
import type { IdenticalPair, PrintedItem } from './identical-items';

/** Two items that print the same and are two things all the same, such as two streets with ten lifts each; who says so says why. */
export interface KeptApart {
  readonly firstId: CommitmentId;
  readonly secondId: CommitmentId;
  readonly reason: string;
}

/** Pairs on which nobody has ruled yet. */
export const openPairs = (
  pairs: readonly IdenticalPair[],
  keptApart: readonly KeptApart[],
): readonly IdenticalPair[] =>
  pairs.filter(
    ({ first, second }) =>
      !keptApart.some(
        ({ firstId, secondId }) => [firstId, secondId].sort().join() === [first.id, second.id].sort().join(),
      ),
  );

/** The government office rules that two like items are two (裁定不并): each is registered and counted. Throws `reason_required`. */
export function keepApart(
  programmeId: ProgrammeId,
  first: Pick<PrintedItem, 'id' | 'number'>,
  second: Pick<PrintedItem, 'id' | 'number'>,
  { actor, reason }: { readonly actor: Actor; readonly reason: string },
): { next: KeptApart; event: ProgrammeEvent } {
  requireAction('merge_items', actor);
  const text = reason.trim();
  if (text === '') throw new DomainError('reason_required');
  return {
    next: { firstId: first.id, secondId: second.id, reason: text },
    event: {
      kind: 'items_kept_apart',
      programmeId,
      firstId: first.id,
      secondId: second.id,
      numbers: [first.number, second.number],
      text,
    },
  };
}
