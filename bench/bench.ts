/** `npm run bench [-- --quick] [-- --json]`: see docs/benchmarks.md. */
import { benchDatabase, onDatabase } from './database';
import { measureHttp, type Plan } from './http';
import { measureSweep, printSweep } from './sweep';
import { type Line, machine, printLines } from './table';

const FULL = { commitments: 100_000, sweep: 1_000_000 };
const QUICK = { commitments: 10_000, sweep: 50_000 };
const CONNECTIONS = [1, 8, 64];
const PLAN: Plan = {
  connections: CONNECTIONS,
  rounds: 3,
  counts: { list: 4_000, one: 4_000, write: 3_000 },
};
const QUICK_PLAN: Plan = {
  connections: CONNECTIONS,
  rounds: 3,
  counts: { list: 600, one: 600, write: 450 },
};

/** The ratios that are compared from run to run are those at so many connections. */
const COMPARED_AT = 8;

async function main(args: readonly string[]): Promise<void> {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL is not set: run it as npm run bench');
  const quick = args.includes('--quick');
  const size = quick ? QUICK : FULL;
  const suffix = quick ? '_quick' : '';
  const { rows } = await onDatabase(server, (client) =>
    client.query<{ server_version: string }>('show server_version'),
  );
  console.log(machine(rows[0]?.server_version ?? '?'));
  const database = await benchDatabase(server, `luoshi_bench${suffix}`, 'year', size.commitments);
  const lines = await measureHttp(database, quick ? QUICK_PLAN : PLAN);
  printLines(lines);
  const sweep = await measureSweep(server, `luoshi_bench_sweep${suffix}`, size.sweep);
  printSweep(sweep);
  const at = (task: Line['task']) =>
    lines.find((line) => line.task === task && line.connections === COMPARED_AT);
  if (args.includes('--json'))
    console.log(JSON.stringify({ list: at('list'), one: at('one'), write: at('write'), sweep }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
