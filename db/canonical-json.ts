/**
 * The canonical form of RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers and strings as ECMAScript
 * writes them. These exact bytes are hashed and stored, so that a Merkle log can later be built over them.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, its]) => its !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, its]) => `${JSON.stringify(key)}:${canonicalJson(its)}`);
  return `{${fields.join(',')}}`;
}
