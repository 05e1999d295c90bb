import type { EntitySchema } from 'typeorm';

/** An instant as the API prints it: ISO 8601 in UTC with milliseconds. PostgreSQL's own JSON would say `+00:00`. */
export const instant = (sql: string): string =>
  `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export type Fields = Readonly<Record<string, string>>;

/**
 * The SQL of every property of a row of `schema` under `alias`: property names in camelCase, instants as ISO text,
 * decimals as text. What `without` names is left out, and always the jurisdiction, which the reader knows.
 * The stores' `Table.columnsOf` is no twin: it selects every column, jurisdiction too, for a rule and not for a screen.
 */
export function fieldsOf<T>(
  alias: string,
  schema: EntitySchema<T>,
  without: readonly (keyof T & string)[] = [],
): Fields {
  const out: readonly string[] = ['jurisdictionId', ...without];
  const kept = Object.entries(schema.options.columns).filter(([property]) => !out.includes(property));
  return Object.fromEntries(
    kept.map(([property, column]) => {
      const { name, type } = column as { readonly name: string; readonly type: string };
      const value = `${alias}.${name}`;
      if (type === 'timestamptz') return [property, instant(value)];
      return [property, type === 'numeric' ? `${value}::text` : value];
    }),
  );
}

/** The same as arguments of `json_build_object`, which takes a hundred at most: fifty properties. */
export const jsonFields = <T>(...of: Parameters<typeof fieldsOf<T>>): string =>
  Object.entries(fieldsOf(...of))
    .map(([property, value]) => `'${property}', ${value}`)
    .join(', ');

/** One JSON object of SQL fields, for rows that are many: cheaper than `json_build_object`, which works on the keys in every row too. */
export const record = (fields: Fields): string => {
  const columns = Object.entries(fields).map(([name, sql]) => `${sql} as "${name}"`);
  return `(select row_to_json(l) from (select ${columns.join(', ')}) l)`;
};

/** The inside of such an object as text, for a line whose greater part is text already. */
export const members = (fields: Fields): string =>
  `concat(${Object.entries(fields)
    .map(([name, sql], i) => `'${i === 0 ? '' : ','}"${name}":', coalesce(to_json(${sql}), 'null')`)
    .join(', ')})`;
