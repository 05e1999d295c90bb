/**
 * The limit: what Node, pg and PostgreSQL give when nothing stands in between. No sign-in, no row-level security, no
 * validation, no rule; prepared statements on a pipelining pool of the same size as the API's, rows to JSON in Node.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { usePgTypes } from '@app/db/pg-types';
import { newUuid } from '@app/db/new-id';
import { loadConfig } from '@app/platform/config';
import { Pool, type PoolClient } from 'pg';
import { LIST, ONE, WRITE } from './limit-sql';
import { idOf, NOW, PER_JURISDICTION } from './seed-sql';

usePgTypes();
const pool = new Pool({
  connectionString: process.env.LIMIT_DATABASE_URL,
  max: loadConfig().API_POOL_SIZE,
  pipeline: true,
  idleTimeoutMillis: 600_000,
} as ConstructorParameters<typeof Pool>[0]);

/** Rows tell their tenant by their number; a bare handler has to know it too, or no index is of use. */
const jurisdictionOf = (id: string): number => Math.floor(parseInt(id.slice(-12), 16) / PER_JURISDICTION);

async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function list(department: string): Promise<unknown> {
  const jurisdiction = Math.floor(parseInt(department.slice(-12), 16) / 10);
  const values = [idOf('jurisdiction', jurisdiction), department, NOW.slice(0, 10)];
  const { rows } = await withClient((client) => client.query({ name: 'list', text: LIST, values }));
  return { items: rows.slice(0, 50), next: rows.length > 50 };
}

async function one(id: string): Promise<unknown> {
  const values = [idOf('jurisdiction', jurisdictionOf(id)), id];
  const parts = await withClient((client) =>
    Promise.all(
      Object.entries(ONE).map(
        async ([name, text]) => [name, (await client.query({ name, text, values })).rows] as const,
      ),
    ),
  );
  const { commitment, ...rest } = Object.fromEntries(parts);
  return { ...commitment?.[0], ...rest };
}

/** As our rule writes it: the light with its reason, and the figures of the one target. */
function standingOf(id: string): string {
  const targetId = id.replace(/^.{8}/, idOf('target', 0).slice(0, 8));
  const words = { zh: '加装电梯 落后计划 12.0 个百分点', en: 'Lifts are 12.0 points behind plan' };
  const figures = {
    planned: '250',
    verified: '220',
    claimed: '245',
    plannedRate: '83.3',
    verifiedRate: '73.3',
  };
  return JSON.stringify({
    ...{ light: 'yellow', ruleVersion: 1, comparedPeriod: '2023-10', decidingTargetId: targetId },
    ...{ gap: '12.0', exactGap: '12' },
    reasons: [{ code: 'target_behind', light: 'yellow', ...words, params: { gap: '12.0' } }],
    perTarget: [{ targetId, light: 'yellow', ...figures, gap: '12.0' }],
  });
}

/** What a line of the ledger says of it, in its parts and as the text that is passed on. */
function lineOf(id: string): string {
  const target = {
    ...{ id, what: '加装电梯', kind: 'delivery', comparator: 'gte', value: '300', unit: '部' },
    ...{ planned: '250', verified: '220', claimed: '245' },
  };
  const report = { period: '2023-11', state: 'waiting' };
  const words = { zh: '加装电梯 落后计划 12.0 个百分点', en: 'Lifts are 12.0 points behind plan' };
  const line = JSON.stringify({
    ...{ id, programmeId: id, parentId: null, number: '1', title: '既有住宅加装电梯 300 部' },
    ...{ category: { id, number: 1, name: '民生保障' }, state: 'in_progress', stateSince: '2023-03-02' },
    ...{ comparedPeriod: '2023-10', pace: 'behind', gap: '12.0', target, dueOn: '2023-12-31' },
    ...{ originalDueOn: '2023-12-31', slipLevel: 0, lastReport: report, missingPeriod: null },
    demonstration: false,
  });
  return JSON.stringify({ target, report, reason: { code: 'target_behind', ...words }, line });
}

/** The three events as they are hashed: what was reported, the duty that was kept, the one that is owed now. */
function eventsOf(id: string, body: string, ids: readonly string[]): string[] {
  const duty = {
    commitmentId: id,
    dutyId: ids[1],
    dutyKind: 'report',
    dueOn: '2023-12-05',
    subject: '2023-11',
    version: 1,
  };
  const actor = { person: id, post: id, role: 'reporter' };
  const event = (eventId: string | undefined, kind: string, facts: object) =>
    JSON.stringify({ actor, at: NOW, commitment: id, facts, id: eventId, kind });
  return [
    event(ids[2], 'progress_reported', { ...JSON.parse(body), commitmentId: id, reportId: ids[0] }),
    event(ids[3], 'duty_met', { ...duty, metOn: '2023-12-01' }),
    event(ids[4], 'duty_opened', { ...duty, originalOn: '2023-12-08', postId: id }),
  ];
}

async function write(id: string, body: string, key: string): Promise<unknown> {
  const jurisdiction = jurisdictionOf(id);
  const ids = Array.from({ length: 5 }, newUuid);
  const answer = { id: ids[0], commitmentId: id, period: '2023-11', state: 'waiting', commitmentVersion: 2 };
  const values = [
    idOf('jurisdiction', jurisdiction),
    id,
    body,
    NOW,
    ids,
    eventsOf(id, body, ids),
    standingOf(id),
    key,
    createHash('sha256').update(body).digest(),
    idOf('post', jurisdiction * 100 + 20),
    JSON.stringify(answer),
    lineOf(id),
  ];
  const { rowCount } = await withClient((client) => client.query({ name: 'write', text: WRITE, values }));
  if (rowCount !== 1) throw new Error('nothing written');
  return answer;
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const department = url.searchParams.get('departmentId');
  if (department) return list(department);
  const [id, reports] = url.pathname.split('/').slice(4);
  if (!id) return {};
  return reports ? write(id, await bodyOf(request), String(request.headers['idempotency-key'])) : one(id);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

let failed = false;

createServer((request, response) => {
  answer(request).then(
    (body) => {
      const text = JSON.stringify(body);
      response.writeHead(request.method === 'POST' ? 201 : 200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    },
    (error: unknown) => {
      if (!failed) console.error(error);
      failed = true;
      response.writeHead(500).end();
    },
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
