import type { Invariant } from './invariant';

const STUCK = `
  select key as what from dispatch where state = 'sending' and claim_until < now() - interval '5 seconds'
   union all
  select key from delivery where state = 'sending' and claim_until < now() - interval '5 seconds'
   union all
  select key from reminder r where state = 'sending' and not exists (
    select from dispatch_item i join dispatch d on d.jurisdiction_id = i.jurisdiction_id and d.key = i.dispatch_key
     where i.jurisdiction_id = r.jurisdiction_id and i.reminder_key = r.key and d.state in ('pending', 'sending'))
   union all
  select 'commitment ' || commitment_id from commitment_schedule where next_check_at <= app_now()
   union all
  select 'transaction of ' || coalesce(application_name, '?') from pg_stat_activity
   where datname = current_database() and state like 'idle in transaction%' and now() - state_change > interval '20 seconds'`;

export const noClaimStuck: Invariant = {
  id: 'I9',
  says: 'no claim is stuck',
  async check({ owner }) {
    return (await owner.query<{ what: string }>(STUCK)).map(({ what }) => `${what} is stuck`);
  },
};
