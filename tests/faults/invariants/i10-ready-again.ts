import { until } from '../parts/until';
import type { Invariant } from './invariant';

const READY_LIMIT_MS = 15_000;
const WORKERS = `select count(*)::int as n from heartbeat where seen_at > now() - interval '15 seconds'`;

/** Nobody starts a process by hand but whoever keeps them running, and that only after a fault that killed it. */
export const readyAgain: Invariant = {
  id: 'I10',
  says: 'everything is ready again, with no hand laid on',
  async check({ apiUrls, owner, deaths }) {
    const faults = deaths.map((how) => `died by itself: ${how}`);
    for (const url of apiUrls) {
      const ready = async () =>
        (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) })).ok;
      if (!(await until(ready, READY_LIMIT_MS, 200))) faults.push(`${url} is not ready`);
    }
    const both = async () => ((await owner.query<{ n: number }>(WORKERS))[0]?.n ?? 0) >= 2;
    if (!(await until(both, READY_LIMIT_MS, 500))) faults.push('not both workers give a sign of life');
    return faults;
  },
};
