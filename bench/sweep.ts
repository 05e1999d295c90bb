import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { NODE_FLAGS } from '../scripts/app-process';
import { benchDatabase, copyDatabase, dropDatabase, onDatabase, setClock } from './database';
import { SWEEP_NOW } from './seed-sql';
import { BARE_SWEEP } from './sweep-sql';
import type { SweepCost } from './sweep-worker';
import { round } from './table';

interface Swept {
  readonly workers: number;
  readonly seconds: number;
  readonly slips: number;
  readonly slipsPerSecond: number;
  readonly cpuSeconds: number;
  /** Of the largest worker. */
  readonly maxRssMb: number;
}

export interface SweepResult {
  readonly commitments: number;
  /** Seconds of the one bare statement to ours with one worker: 1 would be as fast. */
  readonly ratio: number;
  readonly ours: readonly Swept[];
  readonly limit: { readonly seconds: number };
}

const WORKERS = [1, 2];

/** A quarter of the commitments has come due overnight: by workers through the rule, and by one statement that knows no rule. */
export async function measureSweep(server: string, name: string, commitments: number): Promise<SweepResult> {
  await benchDatabase(server, name, 'morning', commitments);
  const limit = await onCopy(server, name, bareSweep);
  const ours: Swept[] = [];
  for (const workers of WORKERS)
    ours.push(await onCopy(server, name, ({ workerUrl, url }) => ourSweep(workerUrl, url, workers)));
  return { commitments, ratio: round(limit.seconds / (ours[0]?.seconds ?? Infinity)), ours, limit };
}

async function onCopy<T>(
  server: string,
  name: string,
  work: (urls: { url: string; workerUrl: string }) => Promise<T>,
): Promise<T> {
  const copy = `${name}_run`;
  const urls = await copyDatabase(server, name, copy);
  try {
    await setClock(urls.url, SWEEP_NOW);
    await onDatabase(urls.url, (client) => client.query('checkpoint'));
    return await work(urls);
  } finally {
    await dropDatabase(server, copy);
  }
}

function bareSweep({ url }: { url: string }): Promise<{ seconds: number }> {
  return onDatabase(url, async (client) => {
    const started = performance.now();
    await client.query(BARE_SWEEP);
    return { seconds: round((performance.now() - started) / 1000) };
  });
}

async function ourSweep(workerUrl: string, url: string, workers: number): Promise<Swept> {
  const started = performance.now();
  const costs = await Promise.all(Array.from({ length: workers }, () => sweepIn(workerUrl)));
  const seconds = (performance.now() - started) / 1000;
  const slips = costs.reduce((sum, cost) => sum + cost.slips, 0);
  await requireExactlyOnce(
    url,
    slips,
    costs.reduce((sum, cost) => sum + cost.failed, 0),
  );
  return {
    workers,
    seconds: round(seconds),
    slips,
    slipsPerSecond: Math.round(slips / seconds),
    cpuSeconds: round(costs.reduce((sum, cost) => sum + cost.cpuSeconds, 0)),
    maxRssMb: Math.round(Math.max(...costs.map(({ maxRssMb }) => maxRssMb))),
  };
}

async function sweepIn(workerUrl: string): Promise<SweepCost> {
  const child = fork(join(__dirname, 'sweep-worker.js'), [workerUrl], { execArgv: NODE_FLAGS });
  const [cost] = (await once(child, 'message')) as [SweepCost];
  await once(child, 'exit');
  return cost;
}

/** A fast sweep that forgets one, or tells one twice, is none. */
async function requireExactlyOnce(url: string, slips: number, failed: number): Promise<void> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<Record<'overdue' | 'slips' | 'notices' | 'due', number>>(
      `select (select count(*) from bench.item where overdue) as overdue, (select count(*) from slip) as slips,
              (select count(*) from notice) as notices, (select count(*) from commitment_schedule where next_check_at <= app_now()) as due`,
    ),
  );
  const [row] = rows;
  const {
    overdue,
    slips: written,
    notices,
    due,
  } = Object.fromEntries(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]));
  if (
    failed > 0 ||
    slips !== overdue ||
    written !== overdue ||
    notices !== 3 * Number(overdue) ||
    due !== 0
  ) {
    throw new Error(`the sweep was not complete: ${JSON.stringify({ slips, failed, ...row })}`);
  }
}

export function printSweep({ commitments, ours, limit, ratio }: SweepResult): void {
  console.log(
    `\n| sweep of ${commitments.toLocaleString('en')} | seconds | slips | slips/s | CPU s | memory MB | ratio |`,
  );
  console.log(`|---|--:|--:|--:|--:|--:|--:|`);
  for (const one of ours) {
    const name = one.workers === 1 ? 'one worker' : `${one.workers} workers`;
    const its = one.workers === 1 ? ratio : round(limit.seconds / one.seconds);
    console.log(
      `| ${name} | ${one.seconds} | ${one.slips} | ${one.slipsPerSecond} | ${one.cpuSeconds} | ${one.maxRssMb} | **${its}** |`,
    );
  }
  console.log(`| one bare statement | ${limit.seconds} | | | | | 1 |`);
}
