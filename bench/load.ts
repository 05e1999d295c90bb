/** The generator, a process of its own: asks one server for one thing over so many connections, and times every answer. */
import autocannon from 'autocannon';
import { cookieOf, pathOf, reportOn } from './report-request';
import { idOf, PER_JURISDICTION } from './seed-sql';

export const TASKS = ['list', 'one', 'write'] as const;
export type Task = (typeof TASKS)[number];

/** `count` requests; those of a write begin at commitment `from`, each for another one. */
export interface Round {
  readonly url: string;
  readonly task: Task;
  readonly connections: number;
  readonly count: number;
  readonly from: number;
  readonly commitments: number;
}

export interface Timing {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  /** The first answer that was not a success, for whoever wonders. */
  readonly failure: string | null;
}

function request(task: Task, n: number, url: string): autocannon.Request {
  const jurisdiction = Math.floor(n / PER_JURISDICTION);
  const supervisor = jurisdiction * 100 + 20;
  if (task === 'list') {
    const department = idOf('department', jurisdiction * 10 + (n % 2));
    const path = `/api/v1/commitments?departmentId=${department}&overdue=true&rows=leaf&sort=dueOn&limit=50`;
    return { method: 'GET', path, headers: cookieOf(supervisor) };
  }
  if (task === 'one') return { method: 'GET', path: pathOf(n), headers: cookieOf(supervisor) };
  return reportOn(n, jurisdiction, url);
}

/** Reads go all over the country, so that no jurisdiction's rows are warmer than another's. */
const spread = (i: number, commitments: number): number => (i * 7919 + 13) % commitments;

async function run({ url, task, connections, count, from, commitments }: Round): Promise<Timing> {
  let sent = 0;
  const times: number[] = [];
  let failed = 0;
  let failure: string | null = null;
  const next = () => {
    const i = from + sent++;
    return request(task, task === 'write' ? i % commitments : spread(i, commitments), url);
  };
  const started = performance.now();
  let ended = started;
  const result = await new Promise<autocannon.Result>((done, failing) => {
    const options: autocannon.Options = {
      url,
      connections,
      amount: count,
      requests: [{ setupRequest: (given) => ({ ...given, ...next() }) }],
    };
    const load = autocannon(options, (error: unknown, its) => (error ? failing(error) : done(its)));
    load.on('response', (_client, status, _bytes, ms) => {
      times.push(ms);
      ended = performance.now();
      if (status >= 300) failed += 1;
    });
    load.on('reqError', (error) => (failure ??= String(error)));
  });
  failed += result.errors + result.timeouts;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: times.length / ((ended - started) / 1000),
    p50: at(0.5),
    p99: at(0.99),
    failed,
    failure,
  };
}

process.on('message', (round: Round) => {
  void run(round).then((timing) => process.send?.(timing));
});
