import type { Owner } from './load/owner';
import { until } from './parts/until';

const LEFT = `
  select (select count(*)::int from reminder where state = 'pending' and greatest(due_at, held_until) <= app_now()) as reminders,
         (select count(*)::int from dispatch where state in ('pending', 'sending')) as digests,
         (select count(*)::int from delivery where state in ('pending', 'sending')) as deliveries,
         (select count(*)::int from commitment_schedule where next_check_at <= app_now()) as checks`;

/** Waits until nothing that is due is left to be done; what is left when `limitMs` are over, in words. */
export async function settled(owner: Owner, limitMs: number): Promise<string[]> {
  let left: Record<string, number> = {};
  const done = await until(
    async () => {
      left = (await owner.query<Record<string, number>>(LEFT))[0] ?? {};
      return Object.values(left).every((count) => count === 0);
    },
    limitMs,
    250,
  );
  return done ? [] : Object.entries(left).map(([what, count]) => `${count} ${what} are left after the drain`);
}
