import type { Invariant } from './invariant';

const TWICE = `
  select reminder_key as key, count(*)::int as n from notice group by jurisdiction_id, reminder_key, person_id having count(*) > 1`;
const MORE_THAN_HOLDERS = `
  select n.reminder_key as key, count(*)::int as n from notice n
    join reminder r on r.jurisdiction_id = n.jurisdiction_id and r.key = n.reminder_key
   group by n.jurisdiction_id, n.reminder_key, r.post_id
  having count(*) > (select count(*) from post_holding h where h.jurisdiction_id = n.jurisdiction_id and h.post_id = r.post_id)`;
const SAME_WORDS = `
  select min(reminder_key) as key, count(*)::int as n from notice
   group by jurisdiction_id, person_id, commitment_id, slip_id, title, body, due_at having count(*) > count(distinct reminder_key)`;

/** Mails and webhooks that came twice are counted in the report, under their id: at least once is what is promised of them. */
export const inAppOnce: Invariant = {
  id: 'I5',
  says: 'in the inbox exactly once',
  async check({ owner }) {
    const faults = [];
    for (const sql of [TWICE, MORE_THAN_HOLDERS, SAME_WORDS]) faults.push(...(await owner.query<Found>(sql)));
    return faults.map(({ key, n }) => `${key} stands ${n} times in an inbox`);
  },
};

interface Found {
  readonly key: string;
  readonly n: number;
}
