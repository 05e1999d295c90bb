import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildStack } from './build-stack';
import { INVARIANTS } from './invariants';
import { measure, type Measured } from './measure';
import { percentile, type Outcome } from './outcome';
import { Random } from './random';
import type { Backend, Row, StackOptions } from './row';
import type { Stack } from './stack';

export interface Run {
  readonly row: Row;
  readonly backend: Backend;
  readonly seed: number;
  readonly faults: number;
  /** `performance.now()` by which no further fault is begun. */
  readonly deadline: number;
  readonly keep: boolean;
}

/** Told of how a run gets on. */
export type Say = (line: string) => void;

export const nameOf = ({ id, variant }: Row): string => (variant ? `${id} ${variant}` : id);

const DEFAULTS: Omit<StackOptions, 'backend'> = {
  redis: 'aof',
  lines: [],
  begin: '2024-06-26',
  bulk: 0,
  postgres: {},
  env: {},
};
const SETTLE_MS = 100_000;
const BUILT = resolve(__dirname, '..', '..');
const FIRST_ROUND = 'the load does not get going';

/**
 * One row on one backend: everything up, load, faults one after the other with a full round after each, everything
 * thawed and drained, then the invariants. `busy` ends when the load does: draining leaves the machine to the next.
 */
export async function runRow(
  run: Run,
  say: Say,
  idle: () => void,
): Promise<{ outcome: Outcome; ledger: unknown[] }> {
  const started = performance.now();
  const random = new Random(run.seed).fork(`${nameOf(run.row)} ${run.backend}`);
  const { settleMs, ...options } = run.row.options ?? {};
  const built = await buildStack({ ...DEFAULTS, ...options, backend: run.backend }, random).catch(inWords);
  if (typeof built === 'string') return { outcome: notRun(run, built), ledger: [] };
  const stack = built;
  const faulty: string[] = [];
  const recovery: number[] = [];
  let measured: Measured | null = null;
  try {
    await run.row.prepare?.(stack, random);
    await underLoad(run, stack, random, recovery, faulty, say);
    await stack.load.stop();
    await run.row.finish?.(stack);
    idle();
    faulty.push(...(await stack.settle(settleMs ?? SETTLE_MS)));
    faulty.push(...(await broken(stack)), ...((await run.row.check?.(stack)) ?? []));
    measured = await measure(stack);
  } catch (error) {
    faulty.push(`the run broke off: ${inWords(error)}`);
    if (error instanceof Error) say(error.stack ?? '');
  } finally {
    await stack.close(run.keep || faulty.length > 0);
  }
  if (faulty.length > 0) say(`logs: ${stack.ground.home}${options.diskMb === undefined ? '' : '-logs'}`);
  const outcome = outcomeOf(run, stack, {
    recovery,
    faulty,
    measured,
    seconds: (performance.now() - started) / 1000,
  });
  return { outcome, ledger: stack.load.ledger.lines };
}

async function underLoad(
  { row, faults, deadline }: Run,
  stack: Stack,
  random: Random,
  recovery: number[],
  faulty: string[],
  say: Say,
): Promise<void> {
  stack.load.start();
  if ((await stack.load.round(Date.now())) === null) throw new Error(FIRST_ROUND);
  const chance = random.fork('faults');
  for (let n = 1; n <= faults && (n === 1 || performance.now() < deadline); n++) {
    await sleep(chance.between(100, 900));
    await row.fault(stack, chance);
    const took = await stack.load.round(Date.now());
    if (took === null) faulty.push(`after fault ${n} no full round came about`);
    else recovery.push(took);
    if (n % 10 === 0 || n === faults)
      say(`${n} of ${faults} faults, the last one over after ${took ?? '-'} ms`);
    if (took === null) return;
  }
}

async function broken(stack: Stack): Promise<string[]> {
  const faults: string[] = [];
  for (const { id, check } of INVARIANTS) faults.push(...(await check(stack)).map((line) => `${id} ${line}`));
  return faults;
}

const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Results are kept: where on which machine something lay does not belong into them. */
const withoutPlaces = (lines: readonly string[], home: string): string[] =>
  lines.map((line) => line.replaceAll(home, '…').replaceAll(BUILT, '…'));

interface Seen {
  readonly recovery: readonly number[];
  readonly faulty: readonly string[];
  readonly measured: Measured | null;
  readonly seconds: number;
}

const outlineOf = ({ row, backend, seed, faults }: Run) => ({
  row: nameOf(row),
  title: row.title,
  backend,
  seed,
  wanted: faults * (row.per ?? 1),
});

/** What a run came to whose stack did not come up. */
function notRun(run: Run, why: string): Outcome {
  const none = { p50: null, p99: null, max: null };
  return {
    ...outlineOf(run),
    ...{ faults: 0, acknowledged: 0, refused: 0, unanswered: 0, due: 0, lost: 0, early: 0 },
    twice: { inApp: 0, mail: 0, webhook: 0 },
    recovery: none,
    lateness: { inApp: null, mail: null },
    seconds: 0,
    faulty: withoutPlaces([`the stack did not come up: ${why}`], tmpdir()),
    note: run.row.note ?? null,
    verdict: 'not run',
  };
}

function outcomeOf(run: Run, { load: { ledger }, notes, ground: { home } }: Stack, seen: Seen): Outcome {
  const { measured, recovery, faulty } = seen;
  return {
    ...outlineOf(run),
    faults: recovery.length * (run.row.per ?? 1),
    acknowledged: ledger.acknowledged.length,
    refused: ledger.lines.length - ledger.acknowledged.length - ledger.unanswered.length,
    unanswered: ledger.unanswered.length,
    due: measured?.due ?? 0,
    lost: measured?.lost ?? 0,
    early: measured?.early ?? 0,
    twice: measured?.twice ?? { inApp: 0, mail: 0, webhook: 0 },
    recovery: {
      p50: percentile(recovery, 0.5),
      p99: percentile(recovery, 0.99),
      max: percentile(recovery, 1),
    },
    lateness: measured?.lateness ?? { inApp: null, mail: null },
    seconds: Math.round(seen.seconds),
    faulty: withoutPlaces(faulty, home),
    note: [...(run.row.note ? [run.row.note] : []), ...notes].join('; ') || null,
    verdict: faulty.length === 0 ? 'held' : 'broken',
  };
}
