import { DomainError, type JurisdictionId } from '@app/domain';
import { In, type EntitySchema, type FindOptionsWhere, type ObjectLiteral, type Repository } from 'typeorm';
import type { Tx } from '../tx';

/** A row of a tenant's table with an id and the version that guards it against stale writes. */
export interface TenantRow extends ObjectLiteral {
  readonly jurisdictionId: JurisdictionId;
  readonly id: string;
}

/** Any of these values. */
export const oneOf = <V>(values: readonly V[]): unknown => In([...values]);

type Where<T> = Partial<Record<keyof T, unknown>>;

/**
 * What every store can do. The jurisdiction is added to each statement beside row-level security, so that the primary
 * key's index is used. `get` and `lock` throw `not_found`; `save` throws `version_stale` where somebody was faster.
 */
export class Store<T extends TenantRow> {
  constructor(
    protected readonly tx: Tx,
    private readonly schema: EntitySchema<T>,
  ) {}

  async find(where: Where<T> = {}, order?: Partial<Record<keyof T, 'ASC' | 'DESC'>>): Promise<T[]> {
    return this.repository.find({ where: this.here(where), ...(order ? { order: order as never } : {}) });
  }

  async first(where: Where<T>): Promise<T | null> {
    return this.repository.findOne({ where: this.here(where) });
  }

  async get(id: T['id']): Promise<T> {
    return this.found(await this.first({ id } as Where<T>));
  }

  /** The row, locked until the transaction ends: whoever decides on it first wins, the next sees the result. */
  async lock(id: T['id']): Promise<T> {
    const row = await this.repository.findOne({
      where: this.here({ id } as Where<T>),
      lock: { mode: 'pessimistic_write' },
    });
    return this.found(row);
  }

  async insert(rows: T | readonly T[]): Promise<void> {
    const all = Array.isArray(rows) ? (rows as readonly T[]) : [rows as T];
    if (all.length > 0) await this.repository.insert(all as never);
  }

  /** Writes what changed, where the version is still the one that was read; returns the row as it now is. */
  async save(row: T & { readonly version: number }, change: Partial<T>): Promise<T> {
    const version = row.version + 1;
    const result = await this.repository.update(
      this.here({ id: row.id, version: row.version } as unknown as Where<T>),
      { ...change, version } as never,
    );
    if (result.affected !== 1) throw new DomainError('version_stale', { current: null });
    return { ...row, ...change, version };
  }

  protected get repository(): Repository<T> {
    return this.tx.manager.getRepository(this.schema);
  }

  protected here(where: Where<T>): FindOptionsWhere<T> {
    return { ...where, jurisdictionId: this.tx.jurisdictionId } as FindOptionsWhere<T>;
  }

  private found(row: T | null): T {
    if (!row) throw new DomainError('not_found');
    return row;
  }
}
