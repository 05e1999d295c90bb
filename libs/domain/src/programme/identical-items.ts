import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import type { Commitment } from '../commitment/commitment';
import type { Target } from '../commitment/target';
import { DomainError } from '../error';
import type { CommitmentEvent } from '../event';
import type { CommitmentId } from '../id';

type Printed = Pick<Target, 'what' | 'value' | 'unit' | 'comparator' | 'kind'>;

/** One leaf as printed. */
export interface PrintedItem {
  readonly id: CommitmentId;
  readonly number: string;
  readonly originalText: string | null;
  readonly mergedIntoId: CommitmentId | null;
  readonly targets: readonly Printed[];
}

/** Two items with the same content; `second` stands later in the list. */
export interface IdenticalPair {
  readonly first: PrintedItem;
  readonly second: PrintedItem;
}

/**
 * Items that print the same thing twice, such as Laoshan's 3 and 4 (ruling 7): the same list of targets, and the same
 * text where both have one. An item without targets is compared by its text alone. Pairs already merged are left out.
 */
export function identicalItems(items: readonly PrintedItem[]): readonly IdenticalPair[] {
  const first = new Map<string, PrintedItem>();
  const pairs: IdenticalPair[] = [];
  for (const item of items) {
    const key = contentOf(item);
    if (key === null) continue;
    const earlier = first.get(key);
    if (!earlier) first.set(key, item);
    else if (item.mergedIntoId !== earlier.id && sameText(earlier, item))
      pairs.push({ first: earlier, second: item });
  }
  return pairs;
}

/**
 * Merges the second of two identical items into the first: it keeps its number, is grey, closes with the first and is
 * never a second success (ruling 7: "36 numbered, 35 in substance"). Throws `reason_required`, `printed_part_frozen`
 * once the second is registered or the first is itself merged.
 */
export function mergeItems(
  first: Commitment,
  second: Commitment,
  { actor, reason }: { readonly actor: Actor; readonly reason: string },
): { next: Pick<Commitment, 'mergedIntoId'>; event: CommitmentEvent } {
  requireAction('merge_items', actor);
  const text = reason.trim();
  if (text === '') throw new DomainError('reason_required');
  const mergeable =
    second.state === 'adopted' && !second.mergedIntoId && !first.mergedIntoId && first.id !== second.id;
  if (!mergeable) throw new DomainError('printed_part_frozen');
  return {
    next: { mergedIntoId: first.id },
    event: {
      kind: 'items_merged',
      commitmentId: second.id,
      intoId: first.id,
      number: second.number,
      intoNumber: first.number,
      text,
    },
  };
}

function contentOf({ targets, originalText }: PrintedItem): string | null {
  if (targets.length === 0) return originalText && `text ${normal(originalText)}`;
  return JSON.stringify(
    targets.map(({ what, value, unit, comparator, kind }) => [what.trim(), value, unit, comparator, kind]),
  );
}

const sameText = (a: PrintedItem, b: PrintedItem): boolean =>
  !a.originalText || !b.originalText || normal(a.originalText) === normal(b.originalText);

const normal = (text: string): string => text.replace(/\s+/g, '');
