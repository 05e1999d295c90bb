import { Db } from '@app/db/db';
import type { CategoryRow, ProgrammeRow } from '@app/db/schemas/programme.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  DomainError,
  requireAction,
  requireImportable,
  type Actor,
  type CategoryId,
  type Commitment,
  type CountDifference,
  type FieldFault,
  type ImportDocument,
  type ImportItem,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadPrintedList } from '../upkeep/printed-list';
import { refresh } from '../upkeep/refresh';
import { rowsOf } from './imported-rows';

/** `demonstration` marks contents made up for the demonstration (演示数据). */
export interface ImportForm extends ImportDocument {
  readonly items: readonly (ImportItem & { readonly demonstration?: boolean })[];
}

export interface Imported {
  readonly id: string;
  readonly categories: number;
  readonly items: number;
  readonly leaves: number;
  readonly targets: number;
  /** What has to be ruled on before registration: counts that differ and items that print the same. */
  readonly differences: CountDifference[];
  readonly identical: { readonly first: string; readonly second: string }[];
  readonly version: number;
}

/**
 * Takes a printed list into a draft (导入清单): all of it, or nothing with every fault named. Categories that are there
 * already are used again; numbers that are there already are refused. Throws `import_refused`,
 * `programme_already_adopted`.
 */
@Injectable()
export class ImportItems {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, programmeId: string, form: ImportForm): Promise<Imported> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('import_items', actor);
      const programme = await tx.programmes.lock(asId<ProgrammeId>(programmeId));
      requireImportable(programme, form);
      const before = await tx.commitments.find({ programmeId: programme.id });
      requireNewNumbers(form, before);
      const categoryIds = await keepCategories(tx, programme, form);
      const { commitments, targets } = rowsOf(tx, programme, form, categoryIds, before.length);
      await tx.commitments.insert(commitments);
      await tx.commitments.insertTargets(targets);
      const saved = await tx.programmes.save(programme, declaredIn(form, programme));
      const leaves = commitments.filter(({ isLeaf }) => isLeaf);
      const counts = {
        categories: form.categories.length,
        items: commitments.filter(({ parentId }) => parentId === null).length,
        leaves: leaves.length,
        targets: targets.length,
      };
      const event = { kind: 'items_imported', programmeId: programme.id, ...counts } as const;
      tx.events.append(programme.id, null, actor, event);
      await refresh(
        tx,
        actor,
        leaves.map(({ id }) => id),
      );
      const { differences, pairs } = await loadPrintedList(tx, saved);
      const identical = pairs.map(({ first, second }) => ({ first: first.number, second: second.number }));
      return {
        id: programme.id,
        ...counts,
        differences: [...differences],
        identical,
        version: saved.version,
      };
    });
  }
}

const declaredIn = (form: ImportForm, { declaredItems, declaredFundsYuan }: ProgrammeRow) => ({
  declaredItems: form.declaredItems ?? declaredItems,
  declaredFundsYuan: form.declaredFundsYuan ?? declaredFundsYuan,
});

function requireNewNumbers({ items }: ImportForm, before: readonly Commitment[]): void {
  const taken = new Set(before.map(({ number }) => number));
  const faults = items.flatMap(({ number }, i): FieldFault[] =>
    taken.has(number)
      ? [{ pointer: `/items/${i}/number`, code: 'item_number_repeated', params: { number } }]
      : [],
  );
  if (faults.length > 0) throw new DomainError('import_refused', { count: faults.length }, faults);
}

async function keepCategories(
  tx: Tx,
  { id: programmeId, jurisdictionId }: ProgrammeRow,
  { categories }: ImportForm,
): Promise<ReadonlyMap<number, CategoryId>> {
  const known = await tx.programmes.categories.find({ programmeId });
  const ids = new Map(known.map(({ number, id }) => [number, id]));
  const added = categories
    .filter(({ number }) => !ids.has(number))
    .map(({ number, numeral = null, name, declaredCount = null }): CategoryRow => {
      const id = tx.newId<CategoryId>();
      ids.set(number, id);
      return { jurisdictionId, id, programmeId, number, numeral, name, declaredCount, countSettlement: null };
    });
  await tx.programmes.categories.insert(added);
  return ids;
}
