/** One worker's sweep in a process of its own: works until nothing is due, and says what it cost. */
import { SweepCommitments } from '@app/application/escalation/sweep-commitments';
import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import { DueRead } from '@app/db/reads/due.read';
import { loadConfig } from '@app/platform/config';
import { Counters } from '../apps/worker/src/counters';
import { SweepDue } from '../apps/worker/src/sweep/sweep-due';
import { Workplace } from '../apps/worker/src/workplace';

/** `failed` counts commitments that could not be swept: the figures are worth nothing unless it is 0. */
export interface SweepCost {
  readonly slips: number;
  readonly failed: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly maxRssMb: number;
}

async function main(url: string): Promise<SweepCost> {
  const dataSource = await openDataSource(url, { poolSize: 8, statementTimeout: 30_000 });
  const db = new Db(dataSource);
  const counters = new Counters();
  const workplace = new Workplace(db, new DueRead(db), counters, loadConfig({ LOG_LEVEL: 'error' }));
  const started = performance.now();
  const before = process.cpuUsage();
  await new SweepDue(workplace, new SweepCommitments(db)).run();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  await dataSource.destroy();
  return {
    slips: counters.get('slips_issued'),
    failed: counters.get('sweep_failures'),
    seconds,
    cpuSeconds: (user + system) / 1e6,
    maxRssMb: process.resourceUsage().maxRSS / 1024,
  };
}

void main(process.argv[2] ?? '').then((cost) => (process.send ? process.send(cost) : console.log(cost)));
