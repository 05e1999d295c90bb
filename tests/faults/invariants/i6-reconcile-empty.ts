import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Child } from '../parts/child';
import type { Invariant } from './invariant';

const REPAIRED = `
  select count(*)::int as n from event where kind = 'reminders_reprojected' and body like '%"cause":"reconcile"%'`;

/** What `npm run reconcile -- --verify` says, run as a process of its own. */
export const reconcileEmpty: Invariant = {
  id: 'I6',
  says: 'deadlines, policy and calendar ask for exactly the reminders that stand',
  async check({ owner, ground: { home, urls } }) {
    const [repaired] = await owner.query<{ n: number }>(REPAIRED);
    const faults = repaired?.n ? [`a worker found and repaired ${repaired.n} differences meanwhile`] : [];
    const logFile = join(home, 'reconcile.log');
    const dist = join(__dirname, '..', '..', '..');
    const file = join(dist, 'apps', 'worker', 'src', 'reconcile', 'command.js');
    const env = { PATH: process.env.PATH, WORKER_DATABASE_URL: urls().workerUrl, LOG_LEVEL: 'warn' };
    const program = process.execPath;
    const how = await new Promise<string>((done) => {
      new Child({ program, args: [file, '--verify'], env, cwd: home, logFile }, done);
    });
    if (how === 'exit code 0') return faults;
    return [
      ...faults,
      `reconcile --verify: ${how}`,
      ...readFileSync(logFile, 'utf8').trim().split('\n').slice(0, 20),
    ];
  },
};
