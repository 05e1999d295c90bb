import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

const column = (type: EntitySchemaColumnOptions['type']) => ({
  it: { type } as EntitySchemaColumnOptions,
  orNull: { type, nullable: true } as EntitySchemaColumnOptions,
});

const instantOptions = (nullable: boolean): EntitySchemaColumnOptions => ({
  type: 'timestamptz',
  nullable,
  // TypeORM makes a Date of it; our rows carry instants as ISO text.
  transformer: {
    from: (value: Date | string | null) => (value === null ? null : new Date(value).toISOString()),
    to: (value: unknown) => value,
  },
});

/** The column types that our tables use; `.orNull` where the column may be empty. */
export const uuid = column('uuid');
export const text = column('text');
export const integer = column('integer');
export const bigint = column('bigint');
export const numeric = column('numeric');
export const bool = column('boolean');
export const day = column('date');
export const json = column('jsonb');
export const instant = { it: instantOptions(false), orNull: instantOptions(true) };

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Maps a plain domain type to its table: property names in camelCase stand for columns in snake_case, `key` names the
 * primary key. No decorators and no mapper: a row is a domain object.
 */
export function entity<T extends object>(
  tableName: string,
  key: readonly (keyof T & string)[],
  columns: { readonly [P in keyof T]-?: EntitySchemaColumnOptions },
): EntitySchema<T> {
  const entries = Object.entries<EntitySchemaColumnOptions>(
    columns as Record<string, EntitySchemaColumnOptions>,
  );
  return new EntitySchema<T>({
    name: tableName,
    tableName,
    columns: Object.fromEntries(
      entries.map(([property, options]) => [
        property,
        { ...options, name: snake(property), primary: key.includes(property as keyof T & string) },
      ]),
    ) as never,
  });
}
