import { DomainError, type JurisdictionId } from '@app/domain';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { Tx } from '../tx';
import { tableOf, type Order, type Table, type Where } from './table';

export { oneOf } from './table';

/** A row of a tenant's table with an id. */
export interface TenantRow extends ObjectLiteral {
  readonly jurisdictionId: JurisdictionId;
  readonly id: string;
}

/**
 * What every store can do. The jurisdiction is added to each statement beside row-level security, so that the primary
 * key's index is used. Reads answer at once; writes are sent and awaited by the door before it commits (`tx.send`), so
 * that a use case's writes travel together. `get` and `lock` throw `not_found`.
 */
export class Store<T extends TenantRow> {
  readonly table: Table<T>;

  constructor(
    protected readonly tx: Tx,
    schema: EntitySchema<T>,
  ) {
    this.table = tableOf(schema);
  }

  find(where: Where<T> = {}, order?: Order<T>): Promise<T[]> {
    return this.tx.run<T>(this.table.select(this.here(where), order));
  }

  async first(where: Where<T>): Promise<T | null> {
    const [row] = await this.find(where);
    return row ?? null;
  }

  async get(id: T['id']): Promise<T> {
    return found(await this.first({ id } as Where<T>));
  }

  /** The row, locked until the transaction ends: whoever decides on it first wins, the next sees the result. */
  async lock(id: T['id']): Promise<T> {
    const [row] = await this.tx.run<T>(this.table.select(this.here({ id } as Where<T>), {}, true));
    return found(row ?? null);
  }

  async insert(rows: T | readonly T[]): Promise<void> {
    const all: readonly T[] = Array.isArray(rows) ? (rows as readonly T[]) : [rows as T];
    if (all.length > 0) this.tx.send(this.table.insert(all));
  }

  /**
   * Writes what changed, where the version is still the one that was read, and returns the row as it now is. Where
   * somebody was faster the transaction ends with `version_stale`.
   */
  async save(row: T & { readonly version: number }, change: Partial<T>): Promise<T> {
    const version = row.version + 1;
    const where = this.here({ id: row.id, version: row.version } as unknown as Where<T>);
    this.tx.send(this.table.update(where, { ...change, version } as Partial<T>), (affected) => {
      if (affected !== 1) throw new DomainError('version_stale', { current: null });
    });
    return { ...row, ...change, version };
  }

  protected here(where: Where<T>): Where<T> {
    return { jurisdictionId: this.tx.jurisdictionId, ...where };
  }
}

function found<T>(row: T | null): T {
  if (!row) throw new DomainError('not_found');
  return row;
}
