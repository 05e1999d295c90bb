import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readArguments, type Arguments } from './arguments';
import { keepEvidence } from './evidence';
import type { Outcome } from './outcome';
import { heading, lineOf } from './report';
import { ROWS } from './rows';
import type { Row } from './row';
import { nameOf, runRow, type Run } from './run-row';

/** What is left of the time for draining, invariants and ending everything. */
const DRAIN_MS = 100_000;
/** Then this command ends itself and everything it started, whatever hangs. */
const OVERTIME_MS = 360_000;

/** Runs the rows that are asked for; 0 where every invariant held. */
export async function faults(given: readonly string[]): Promise<number> {
  const args = readArguments(given);
  const runs = runsOf(args);
  if (runs.length === 0) throw new Error(`there is no row ${args.rows.join(', ')}`);
  setTimeout(() => process.exit(3), args.minutes * 60_000 + OVERTIME_MS).unref();
  console.log(`seed ${args.seed}, ${runs.length} runs, at most ${args.minutes} minutes\n\n${heading()}`);
  const outcomes = await allOf(runs, args);
  if (args.results !== undefined) keepResults(args.results, outcomes, runs.length);
  if (args.json) for (const outcome of outcomes) console.log(JSON.stringify(outcome));
  return outcomes.length === runs.length && outcomes.every(({ verdict }) => verdict === 'held') ? 0 : 1;
}

function runsOf(args: Arguments): Run[] {
  const deadline = performance.now() + args.minutes * 60_000 - DRAIN_MS;
  const wanted = (row: Row) =>
    args.rows.length > 0
      ? args.rows.some((id) => id === row.id || id === nameOf(row))
      : !args.short || row.short;
  return ROWS.filter(wanted).flatMap((row) => {
    const backends = args.backend
      ? [args.backend]
      : args.short
        ? ['redis' as const]
        : (row.backends ?? ['redis']);
    const faultsOf = args.faults ?? (args.short ? (row.short ?? 3) : row.floor);
    return backends
      .filter((backend) => backend === 'redis' || (row.backends ?? []).includes(backend) || !needsRedis(row))
      .map((backend) => ({ row, backend, seed: args.seed, faults: faultsOf, deadline, keep: args.keep }));
  });
}

const needsRedis = ({ options }: Row): boolean => options?.redis !== undefined;

/** In the words of a test report. What there was no time for is no success. */
function keepResults(file: string, outcomes: readonly Outcome[], runs: number): void {
  const held = outcomes.filter(({ verdict }) => verdict === 'held').length;
  const counts = {
    numPassedTests: held,
    numFailedTests: outcomes.length - held,
    numPendingTests: runs - outcomes.length,
  };
  writeFileSync(
    file,
    JSON.stringify({ ...counts, numTodoTests: 0, numRuntimeErrorTestSuites: 0, outcomes }, null, 2),
  );
}

/** So many under load at once; one that only drains makes room for the next. */
async function allOf(runs: readonly Run[], args: Arguments): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...runs];
  const open = new Set<Promise<void>>();
  const next = async (): Promise<void> => {
    const run = waiting.shift();
    if (!run) return;
    if (performance.now() > run.deadline)
      return console.log(`${nameOf(run.row)} ${run.backend}: there was no time for it`);
    let handOn: Promise<void> | undefined;
    const idle = () => void (handOn ??= track(next()));
    const say = (line: string) => console.log(`  ${nameOf(run.row)} ${run.backend}: ${line}`);
    const { outcome, ledger } = await runRow(run, say, idle);
    idle();
    outcomes.push(outcome);
    console.log(lineOf(outcome));
    if (args.evidence !== undefined) keepEvidence(args.evidence, outcome, ledger);
  };
  const track = (work: Promise<void>): Promise<void> => {
    open.add(work);
    return work.finally(() => open.delete(work));
  };
  for (let n = 0; n < args.atOnce; n++) void track(next());
  while (open.size > 0) await Promise.all(open);
  return outcomes;
}

function redisIsThere(): boolean {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

if (require.main === module) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  if (!redisIsThere()) console.log('There is no redis-server here: only --backend postgres runs.');
  faults(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(2);
    },
  );
}
