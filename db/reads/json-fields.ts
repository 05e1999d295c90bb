import type { EntitySchema } from 'typeorm';

/** An instant as the API prints it: ISO 8601 in UTC with milliseconds. PostgreSQL's own JSON would say `+00:00`. */
export const instant = (sql: string): string =>
  `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * The arguments of `json_build_object` for a row of `schema` under `alias`: property names in camelCase, instants as
 * ISO text, decimals as text. What `without` names is left out, and always the jurisdiction, which the reader knows.
 * The stores' `Table.columnsOf` is no twin: it selects every column, jurisdiction too, for a rule and not for a screen.
 */
export function jsonFields<T>(
  alias: string,
  schema: EntitySchema<T>,
  without: readonly (keyof T & string)[] = [],
): string {
  const out: readonly string[] = ['jurisdictionId', ...without];
  return Object.entries(schema.options.columns)
    .filter(([property]) => !out.includes(property))
    .map(([property, column]) => {
      const { name, type } = column as { readonly name: string; readonly type: string };
      const value = `${alias}.${name}`;
      if (type === 'timestamptz') return `'${property}', ${instant(value)}`;
      return `'${property}', ${type === 'numeric' ? `${value}::text` : value}`;
    })
    .join(', ');
}

/** One JSON object of SQL fields, for rows that are many: cheaper than `json_build_object`, which works on the keys in every row too. */
export const record = (fields: Readonly<Record<string, string>>): string => {
  const columns = Object.entries(fields).map(([name, sql]) => `${sql} as "${name}"`);
  return `(select row_to_json(l) from (select ${columns.join(', ')}) l)`;
};
