import type { ProgrammeRow } from '@app/db/schemas/programme.schema';
import { oneOf } from '@app/db/stores/store';
import type { Tx } from '@app/db/tx';
import {
  countDifferences,
  identicalItems,
  openPairs,
  unsettled,
  type Commitment,
  type CountDifference,
  type IdenticalPair,
} from '@app/domain';

/** A programme's list as it was printed, and what has still to be ruled on before its items can be registered. */
export interface PrintedList {
  readonly commitments: readonly Commitment[];
  readonly leaves: readonly Commitment[];
  /** Items (件), sub-items left out. */
  readonly items: readonly Commitment[];
  readonly targets: number;
  readonly differences: readonly CountDifference[];
  readonly pairs: readonly IdenticalPair[];
}

export async function loadPrintedList(tx: Tx, programme: ProgrammeRow): Promise<PrintedList> {
  const of = { programmeId: programme.id };
  const commitments = await tx.commitments.find(of, { position: 'ASC' });
  const categories = await tx.programmes.categories.find(of, { number: 'ASC' });
  const leaves = commitments.filter(({ isLeaf }) => isLeaf);
  const targets = await tx.commitments.allTargets({ commitmentId: oneOf(leaves.map(({ id }) => id)) });
  const items = commitments.filter(({ parentId }) => parentId === null);
  const numberOf = new Map(categories.map(({ id, number }) => [id, number]));
  const differences = countDifferences({
    declaredItems: programme.declaredItems,
    categories,
    itemCategories: items.flatMap(({ categoryId }) => numberOf.get(categoryId) ?? []),
  });
  const printed = leaves.map(({ id, number, originalText, mergedIntoId }) => ({
    id,
    number,
    originalText,
    mergedIntoId,
    targets: targets.filter(({ commitmentId }) => commitmentId === id),
  }));
  return {
    commitments,
    leaves,
    items,
    targets: targets.length,
    differences: unsettled(differences, programme.countSettlements),
    pairs: openPairs(identicalItems(printed), programme.keptApart),
  };
}
