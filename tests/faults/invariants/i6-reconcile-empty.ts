import { ownCommand } from '../own-command';
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
    const env = { PATH: process.env.PATH, WORKER_DATABASE_URL: urls().workerUrl, LOG_LEVEL: 'warn' };
    const args = ['--verify'];
    const said = await ownCommand({ name: 'reconcile', module: 'reconcile/command', args, env, home });
    return [...faults, ...said];
  },
};
