import { cpus, totalmem } from 'node:os';
import type { Task, Timing } from './load';
import type { Cost } from './processes';

/** One round of one server, with what the server used for it. */
export interface Measured extends Timing, Pick<Cost, 'rssMb'> {
  readonly cpuPerRequest: number;
}

/** Ours and the limit at so many connections: the medians of the rounds. `ratio` is requests a second, ours to the limit's. */
export interface Line {
  readonly task: Task;
  readonly connections: number;
  readonly ours: Measured;
  readonly limit: Measured;
  readonly ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value below which that share of them lies; 0 where there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function medians(rounds: readonly Measured[]): Measured {
  const of = (pick: (round: Measured) => number) => round(median(rounds.map(pick)));
  return {
    perSecond: of((one) => one.perSecond),
    p50: of((one) => one.p50),
    p99: of((one) => one.p99),
    cpuPerRequest: of((one) => one.cpuPerRequest),
    rssMb: Math.round(Math.max(...rounds.map((one) => one.rssMb))),
    failed: rounds.reduce((sum, one) => sum + one.failed, 0),
    failure: rounds.find(({ failure }) => failure)?.failure ?? null,
  };
}

/** Three significant digits. */
export const round = (value: number): number => Number(value.toPrecision(3));

const TITLES: Readonly<Record<Task, string>> = {
  list: '50 overdue of a department',
  one: 'one with its history',
  write: 'a progress report',
};

export function printLines(lines: readonly Line[]): void {
  console.log(
    `\n| what | conn. | server | requests/s | p50 ms | p99 ms | CPU ms/request | memory MB | ratio |`,
  );
  console.log(`|---|--:|---|--:|--:|--:|--:|--:|--:|`);
  for (const { task, connections, ours, limit, ratio } of lines) {
    console.log(`| ${TITLES[task]} | ${connections} | Luoshi | ${cells(ours)} | **${ratio}** |`);
    console.log(`| | | limit | ${cells(limit)} | 1 |`);
  }
}

const cells = ({ perSecond, p50, p99, cpuPerRequest, rssMb, failed }: Measured): string =>
  [Math.round(perSecond) + (failed > 0 ? ` (${failed} failed)` : ''), p50, p99, cpuPerRequest, rssMb].join(
    ' | ',
  );

/** What it ran on: figures without it mean nothing. */
export const machine = (postgres: string): string => {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, PostgreSQL ${postgres}`;
};
