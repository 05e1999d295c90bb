import { Db } from '@app/db/db';
import { type Actor, asId, type CountDifference, type ProgrammeId, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadPrintedList } from '../upkeep/printed-list';

interface Printed {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** A list as it was printed, and what has still to be ruled on. */
export interface PrintedListView {
  readonly items: number;
  readonly leaves: number;
  readonly targets: number;
  /** Counts that differ from the printed ones and have no ruling yet. */
  readonly differences: CountDifference[];
  /** Pairs that print the same and have no ruling yet. */
  readonly identical: { readonly first: Printed; readonly second: Printed }[];
}

/** What stands between an imported list and its first registration, so that it can be looked at again later. */
@Injectable()
export class ReadPrintedList {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, programmeId: string): Promise<PrintedListView> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('import_items', actor);
      const programme = await tx.programmes.get(asId<ProgrammeId>(programmeId));
      const { items, leaves, targets, differences, pairs, commitments } = await loadPrintedList(
        tx,
        programme,
      );
      const titles = new Map<string, string>(commitments.map(({ id, title }) => [id, title]));
      const printed = ({ id, number }: Omit<Printed, 'title'>): Printed => ({
        id,
        number,
        title: titles.get(id) ?? '',
      });
      return {
        items: items.length,
        leaves: leaves.length,
        targets,
        differences: [...differences],
        identical: pairs.map(({ first, second }) => ({ first: printed(first), second: printed(second) })),
      };
    });
  }
}
