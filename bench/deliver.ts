/** `npm run bench:deliver [-- --quick] [-- --json]`: see docs/benchmarks.md. */
import { benchDatabase, copyDatabase, dropDatabase, onDatabase } from './database';
import { bareInApp, bareMail } from './delivery-limit';
import { type Backend, type Channel, DeliveryBench, type Run } from './delivery-run';
import { type Limit, printDelivery } from './delivery-table';
import { measureMorning, printMorning } from './morning';
import { startRedis } from './redis';
import { machine, round } from './table';
import { holdReconcile } from './waves';

/** A tenth or a twentieth of the districts a wave; `morning`: every so manieth district on the morning itself. */
const FULL = { districts: 2_850, per: 35, inApp: 9, mail: 6, shares: 10, morning: 1, seconds: 300 };
const QUICK = { districts: 2_850, per: 4, inApp: 9, mail: 6, shares: 20, morning: 10, seconds: 30 };
const WORKERS = [1, 2, 4];

interface Result {
  readonly runs: Run[];
  readonly limits: Limit[];
}

async function measure(
  bench: DeliveryBench,
  url: string,
  backends: readonly Backend[],
  mails: number,
): Promise<Result> {
  const result: Result = { runs: [], limits: [] };
  let wave = 0;
  const each = async (channel: Channel, bare: (workers: number) => Promise<number>) => {
    for (const workers of WORKERS) {
      // Beside each other in time: whatever disturbs the machine disturbs both.
      result.limits.push(tell({ channel, workers, perSecond: await bare(workers) }));
      for (const backend of backends)
        result.runs.push(tell(await bench.run(wave++, channel, backend, workers)));
    }
  };
  await each('in_app', (workers) => bareInApp(url, wave++, workers));
  await each('mail', (workers) => bareMail(bench.smtpUrl, mails, workers));
  return result;
}

/** A measurement takes minutes: whoever waits sees it get on. */
function tell<T extends Limit | Run>(one: T): T {
  console.error(
    Object.values(one)
      .map((value) => (typeof value === 'number' ? round(value) : JSON.stringify(value)))
      .join('  '),
  );
  return one;
}

async function main(args: readonly string[]): Promise<void> {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL is not set: run it as npm run bench:deliver');
  const quick = args.includes('--quick');
  const { districts, per, seconds, ...numbers } = quick ? QUICK : FULL;
  const name = `luoshi_bench_deliver${quick ? '_quick' : ''}`;
  const { rows } = await onDatabase(server, (client) =>
    client.query<{ server_version: string }>('show server_version'),
  );
  console.log(machine(rows[0]?.server_version ?? '?'));
  await benchDatabase(server, name, 'country', districts * per, { per, ...numbers });
  const urls = await copyDatabase(server, name, `${name}_run`);
  await holdReconcile(urls.url);
  const redis = await startRedis();
  if (!redis) console.log('No redis-server on this machine: measured on PostgreSQL alone.');
  const bench = await DeliveryBench.open(urls, redis);
  try {
    const result = await measure(bench, urls.url, redis ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'], 2_000);
    printDelivery(result.runs, result.limits);
    const morning = await measureMorning(bench.placeOf('PostgreSQL'), districts * per, per, seconds);
    printMorning(morning);
    if (args.includes('--json')) console.log(JSON.stringify({ ...result, morning }));
  } finally {
    await bench.close();
    await redis?.stop();
    await dropDatabase(server, `${name}_run`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
