import type { EntitySchema, EntitySchemaColumnOptions, ObjectLiteral } from 'typeorm';

interface Column {
  readonly property: string;
  readonly name: string;
  readonly json: boolean;
  readonly numeric: boolean;
}

/** A condition, one value a property: equal, `null`, or one of several (`oneOf`). */
export type Where<T> = Partial<Record<keyof T, unknown>>;
export type Order<T> = Partial<Record<keyof T, 'ASC' | 'DESC'>>;

/** A statement with its parameters. Equal texts carry equal names, so that each connection prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

class OneOf {
  constructor(readonly values: readonly unknown[]) {}
}

/** Any of these values. */
export const oneOf = (values: readonly unknown[]): unknown => new OneOf(values);

/**
 * Writes the SQL of one mapped table: property names come from its schema, never from a request; values are parameters
 * always. Rows come back as the plain objects that the schema describes.
 */
export class Table<T extends ObjectLiteral> {
  readonly name: string;
  private readonly columns: readonly Column[];
  private readonly key: readonly string[];
  private readonly selected: string;

  constructor(schema: EntitySchema<T>) {
    const columns = Object.entries(schema.options.columns) as [string, EntitySchemaColumnOptions][];
    this.name = schema.options.tableName ?? schema.options.name;
    this.columns = columns.map(([property, { name = property, type }]) => ({
      property,
      name,
      json: type === 'jsonb',
      numeric: type === 'numeric',
    }));
    this.key = columns.filter(([, { primary }]) => primary).map(([property, { name = property }]) => name);
    this.selected = this.columns.map(({ property, name }) => `${name} as "${property}"`).join(', ');
  }

  /** The columns of `alias` under their property names, decimals as text: for JSON that PostgreSQL builds. */
  columnsOf(alias: string): string {
    return this.columns
      .map(({ property, name, numeric }) => `${alias}.${name}${numeric ? '::text' : ''} as "${property}"`)
      .join(', ');
  }

  select(where: Where<T>, order: Order<T> = {}, lock = false): Statement {
    const values: unknown[] = [];
    const conditions = this.conditions(where, values);
    const by = Object.entries(order).map(
      ([property, direction]) => `${this.column(property).name} ${direction}`,
    );
    const text = [
      `select ${this.selected} from ${this.name} where ${conditions}`,
      by.length > 0 ? `order by ${by.join(', ')}` : '',
      lock ? 'for update' : '',
    ]
      .join(' ')
      .trim();
    return named(text, values);
  }

  /** One statement and one parameter, however many rows. `conflict`: what to do with rows that are there already. */
  insert(rows: readonly T[], conflict: 'fail' | 'ignore' | 'replace' = 'fail'): Statement {
    const names = this.columns.map(({ name }) => name).join(', ');
    const others = this.columns.filter(({ name }) => !this.key.includes(name));
    const action = {
      fail: '',
      ignore: ' on conflict do nothing',
      replace: ` on conflict (${this.key.join(', ')}) do update set ${others.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`,
    }[conflict];
    const text = `insert into ${this.name} (${names}) select ${names} from jsonb_populate_recordset(null::${this.name}, $1)${action}`;
    return named(text, [JSON.stringify(rows.map((row) => this.toColumns(row)))]);
  }

  update(where: Where<T>, change: Partial<T>): Statement {
    const values: unknown[] = [];
    const sets = Object.entries(change)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => {
        const { name, json } = this.column(property);
        values.push(json && value !== null ? JSON.stringify(value) : value);
        return `${name} = $${values.length}`;
      });
    return named(
      `update ${this.name} set ${sets.join(', ')} where ${this.conditions(where, values)}`,
      values,
    );
  }

  private conditions(where: Where<T>, values: unknown[]): string {
    return Object.entries(where)
      .map(([property, value]) => {
        const { name } = this.column(property);
        if (value === null) return `${name} is null`;
        values.push(value instanceof OneOf ? value.values : value);
        return value instanceof OneOf ? `${name} = any($${values.length})` : `${name} = $${values.length}`;
      })
      .join(' and ');
  }

  private column(property: string): Column {
    const column = this.columns.find((one) => one.property === property);
    if (!column) throw new Error(`${this.name} has no ${property}`);
    return column;
  }

  private toColumns(row: T): Record<string, unknown> {
    return Object.fromEntries(this.columns.map(({ property, name }) => [name, row[property]]));
  }
}

const tables = new Map<unknown, unknown>();

/** The table of a schema; made once. */
export function tableOf<T extends ObjectLiteral>(schema: EntitySchema<T>): Table<T> {
  const known = tables.get(schema) as Table<T> | undefined;
  const table = known ?? new Table(schema);
  tables.set(schema, table);
  return table;
}

const joined = new Map<string, string>();

/**
 * Two writes as one statement. Neither sees what the other does, so they may not touch the same rows; what is counted
 * are the second one's. Their names tell them apart, so both are prepared once.
 */
export function together(first: Statement, second: Statement): Statement {
  const name = `${first.name}+${second.name}`;
  let text = joined.get(name);
  if (text === undefined) {
    const further = second.text.replace(/\$(\d+)/g, (_, n) => `$${Number(n) + first.values.length}`);
    joined.set(name, (text = `with first as (${first.text}) ${further}`));
  }
  return { name, text, values: [...first.values, ...second.values] };
}

const names = new Map<string, string>();

function named(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? `s${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}
