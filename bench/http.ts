import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type BenchDatabase, onDatabase, setClock } from './database';
import { type Round, type Task, TASKS, type Timing } from './load';
import { ask, end, type Server, startServer } from './processes';
import { openSessions, takeBackWrites, tidy } from './sessions';
import { NOW } from './seed-sql';
import { type Line, type Measured, medians, round } from './table';

/** How much of each: `counts` are requests a round. */
export interface Plan {
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly counts: Readonly<Record<Task, number>>;
}

/** Requests of a kind after which nothing gets faster any more: a frame of some depth takes longer to compile than a bare handler. */
const WARM_AFTER = 2_400;

type Target = 'ours' | 'limit';

/** The API as it is delivered beside the bare handler, on the same rows, round about: whatever disturbs the machine disturbs both. */
export async function measureHttp(database: BenchDatabase, plan: Plan): Promise<Line[]> {
  await setClock(database.url, NOW);
  await onDatabase(database.url, openSessions);
  const ours = await startServer(join(__dirname, '..', 'apps', 'api', 'src', 'main.js'), {
    API_DATABASE_URL: database.apiUrl,
    LOG_LEVEL: 'warn',
  });
  const limit = await startServer(join(__dirname, 'limit.js'), { LIMIT_DATABASE_URL: database.url });
  const bench = new HttpBench(database, { ours, limit });
  try {
    await bench.warmUp(plan);
    const lines: Line[] = [];
    for (const task of TASKS)
      for (const connections of plan.connections) lines.push(await bench.line(task, connections, plan));
    return lines;
  } finally {
    await Promise.all([ours.stop(), limit.stop()]);
    await onDatabase(database.url, tidy);
  }
}

class HttpBench {
  constructor(
    private readonly database: BenchDatabase,
    private readonly servers: Readonly<Record<Target, Server>>,
  ) {}

  /** Code compiled, plans made, sessions and calendars known: what a server that has run for a minute has behind it. */
  async warmUp({ counts }: Plan): Promise<void> {
    for (const task of TASKS) {
      const rounds = Math.ceil(WARM_AFTER / counts[task]);
      for (let n = 0; n < rounds; n++) {
        await this.round('ours', task, 8, counts[task]);
        await this.round('limit', task, 8, counts[task]);
      }
    }
  }

  async line(task: Task, connections: number, { rounds, counts }: Plan): Promise<Line> {
    const measured: Record<Target, Measured[]> = { ours: [], limit: [] };
    for (let n = 0; n < rounds; n++) {
      for (const target of n % 2 ? (['limit', 'ours'] as const) : (['ours', 'limit'] as const)) {
        measured[target].push(await this.round(target, task, connections, counts[task]));
      }
    }
    const [ours, limit] = [medians(measured.ours), medians(measured.limit)];
    return { task, connections, ours, limit, ratio: round(ours.perSecond / limit.perSecond) };
  }

  private async round(target: Target, task: Task, connections: number, count: number): Promise<Measured> {
    if (task === 'write') await onDatabase(this.database.url, takeBackWrites);
    const server = this.servers[target];
    const { commitments } = this.database;
    const order: Round = {
      url: server.url,
      task,
      connections,
      count: connections === 1 ? Math.ceil(count / 3) : count,
      from: 0,
      commitments,
    };
    const load = fork(join(__dirname, 'load.js'));
    const before = await server.cost();
    const timing = await ask<Timing>(load, order);
    const after = await server.cost();
    await end(load);
    if (timing.failed > 0)
      console.error(`${task} of ${target}: ${timing.failed} failed ${timing.failure ?? ''}`);
    return { ...timing, cpuPerRequest: (after.cpuMs - before.cpuMs) / order.count, rssMb: after.rssMb };
  }
}
