import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { startWorker } from '../support/worker';
import { WorkerProcess } from '../../apps/worker/src/worker-process';
import { timetable } from '../../apps/worker/src/schedules';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const ROOT = join(__dirname, '..', '..');
const { groups }: { groups: { name: string; rules: Rule[] }[] } = parse(
  readFileSync(join(ROOT, 'ops', 'alerts.yml'), 'utf8'),
);
const rules = groups.flatMap((group) => group.rules);
const operations = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');

describe('the alert rules', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let printed: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startApi(database);
    const worker = await startWorker(database);
    const entries = timetable(worker.app.get(WorkerProcess).duties());
    for (const { run } of [...entries, ...entries]) await run(new AbortController().signal);
    await worker.close();
    printed = (await api.anybody.get('/metrics')).body;
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it('have the shape that Prometheus reads, and each its own name', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(
        Object.keys(rule).filter((key) => !['alert', 'expr', 'for', 'labels', 'annotations'].includes(key)),
      ).toEqual([]);
      expect(rule.for ?? '1m').toMatch(/^\d+[smh]$/);
      expect(rule.labels.severity).toMatch(/^(page|warn)$/);
      expect(rule.annotations.summary).toMatch(/\S/);
      expect(balanced(rule.expr)).toBe(true);
    }
  });

  it.each(rules)('$alert asks for metrics that are printed, with labels that they have', ({ expr }) => {
    const asked = [...expr.matchAll(/\b(luoshi_\w+)(?:\{([^}]*)\})?/g)];
    if (!expr.startsWith('up{')) expect(asked.length).toBeGreaterThan(0);
    for (const [, name = '', selectors = ''] of asked) {
      const metric = name.replace(/_bucket$/, '');
      expect(printed).toMatch(new RegExp(`^# TYPE ${metric} `, 'm'));
      for (const [, label] of selectors.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g))
        expect(printed).toMatch(new RegExp(`^${name}\\{[^}]*\\b${label}="`, 'm'));
    }
  });

  it.each(rules)('$alert is explained to whoever is called', ({ alert }) => {
    expect(operations).toContain(`**${alert}**`);
  });

  it('know every counter that they pick by its name', () => {
    const counted = [...printed.matchAll(/^luoshi_worker_counted_total\{[^}]*what="(\w+)"/gm)].map(
      ([, what]) => what!,
    );
    const picked = rules.flatMap(({ expr }) =>
      [...expr.matchAll(/what=~"([^"]+)"/g)].flatMap(([, all]) => all!.split('|')),
    );
    expect(picked.length).toBeGreaterThan(0);
    for (const pattern of picked)
      expect(counted.some((what) => new RegExp(`^${pattern}$`).test(what))).toBe(true);
  });
});

/** Every bracket is closed by its like, outside of quotes. */
function balanced(expr: string): boolean {
  const open: string[] = [];
  const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const sign of expr.replace(/"[^"]*"/g, '')) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (sign in closes && open.pop() !== closes[sign]) return false;
  }
  return open.length === 0;
}
