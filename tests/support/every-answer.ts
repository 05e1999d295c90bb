import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiClient } from './app';

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: object } | undefined>>;
}

const { paths }: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8'),
);
const isJson = (operation: Operation | undefined): boolean =>
  'application/json' in (operation?.responses['200']?.content ?? {});
/** Streams and files are left out: they are no answer to look into. Those of a list come before those of one thing, whose ids they name. */
export const GET_ROUTES = Object.entries(paths)
  .filter(([path, methods]) => isJson(methods.get) && path.startsWith('/api/v1'))
  .map(([path]) => path.replace('/api/v1', ''))
  .sort((a, b) => a.split('{').length - b.split('{').length);
const RANGE = '?from=2023-10-01&to=2023-12-31';
const DAY = '2023-11-20';
const PERIOD = '2023-10';
const OF_EACH = 3;

export interface Seen {
  readonly route: string;
  readonly status: number;
  /** Every text in the answer, with where it stands. */
  readonly texts: readonly (readonly [pointer: string, text: string])[];
}

/** Asks every GET route of the description: those of a list first, then those of the first few that the lists named. */
export async function everyAnswer(client: ApiClient): Promise<Seen[]> {
  const seen: Seen[] = [];
  const ids = new Map<string, Set<string>>();
  for (const route of GET_ROUTES) {
    const [, collection = ''] = route.split('/');
    const paths = route.includes('{id}')
      ? [...(ids.get(collection) ?? [])]
          .slice(0, OF_EACH)
          .map((id) => route.replace('{id}', id).replace('{period}', PERIOD))
      : [route.replace('{date}', DAY)];
    for (const path of paths) {
      const { status, body } = await client.get(path + queryOf(route));
      const texts = textsOf(body);
      seen.push({ route, status, texts });
      for (const [pointer, id] of texts) {
        const of = namedBy(route, pointer);
        if (of) ids.set(of, (ids.get(of) ?? new Set()).add(id));
      }
    }
  }
  return seen;
}

/** What a route cannot be asked without. */
function queryOf(route: string): string {
  if (route.endsWith('/effect')) return '?working=false';
  return /calendar|preview/.test(route) ? RANGE : '';
}

function textsOf(value: unknown, pointer = ''): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${pointer}/${key}`));
}

/** Whose id stands there: a list names its own, a list below one thing the things after which it is called. */
function namedBy(route: string, pointer: string): string | null {
  const named = /^(\/items)?\/\d+\/id$/.test(pointer);
  return named ? (route.split('/').findLast((part) => part !== '' && !part.startsWith('{')) ?? null) : null;
}
