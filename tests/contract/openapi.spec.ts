import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const ROOT = join(__dirname, '..', '..');
const PUBLIC = [
  'get /api/v1/installation',
  'get /health/delivery',
  'get /health/live',
  'get /health/ready',
  'post /api/v1/sessions',
];

interface Operation {
  readonly operationId: string;
  readonly description?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const committed = readFileSync(join(ROOT, 'openapi.json'), 'utf8');
const { paths }: Document = JSON.parse(committed);
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method} ${path}`,
    method,
    path,
    operation,
  })),
);
const headersOf = ({ parameters = [] }: Operation): string[] => parameters.map(({ name }) => name);

describe('openapi.json', () => {
  it('is what the build says; `npm run openapi` writes it anew', () => {
    const directory = mkdtempSync(join(tmpdir(), 'luoshi-openapi-'));
    const file = join(directory, 'openapi.json');
    // The schema is made by the compiler's plug-in, which is not there under jest.
    execFileSync(process.execPath, [join(ROOT, 'dist/apps/api/src/openapi.js'), file], { stdio: 'pipe' });
    expect(committed === readFileSync(file, 'utf8')).toBe(true);
    rmSync(directory, { recursive: true });
  });

  it('names the same public routes as this list', () => {
    const open = operations
      .filter(({ operation }) => operation.security?.length === 0)
      .map(({ route }) => route);
    expect(open.sort()).toEqual(PUBLIC);
  });

  it('asks every POST but the sign-in for an Idempotency-Key', () => {
    const posts = operations.filter(({ method, route }) => method === 'post' && !PUBLIC.includes(route));
    expect(posts.filter(({ operation }) => !headersOf(operation).includes('Idempotency-Key'))).toEqual([]);
  });

  it.each(operations)('describes $route: what it does, what it answers', ({ operation }) => {
    expect(operation.description).toMatch(/\S/);
    const [status, success] = Object.entries(operation.responses)[0] ?? [];
    expect(status).toMatch(/^20[0124]$/);
    if (status !== '204') expect(Object.keys(success?.content ?? {})).not.toEqual([]);
    expect(operation.responses['default']?.content).toHaveProperty(['application/problem+json']);
  });

  it('has no two operations of one name', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('without a session', () => {
  let database: TestDatabase;
  let api: RunningApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it.each(operations.filter(({ route }) => !PUBLIC.includes(route)))(
    '$route is refused',
    async ({ method, path }) => {
      const filled = path.replace('/api/v1', '').replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
      const answer = await api.anybody.send(method.toUpperCase(), filled, method === 'get' ? undefined : {});
      expect(answer).toMatchObject({ status: 401, body: { code: 'sign_in_required' } });
    },
  );
});
