import { isGivenUp } from '../given-up';
import type { Invariant } from './invariant';

const NOTICES = `
  select count(*)::int as n from notice x
   where not exists (select from reminder r where r.jurisdiction_id = x.jurisdiction_id and r.key = x.reminder_key and r.state = 'sent')`;
const WRITTEN_TWICE = `
  select count(*)::int as n from (
    select 1 from event where kind in ('progress_reported', 'extension_requested', 'slip_issued') group by jurisdiction_id, id having count(*) > 1) x`;

export const noEffectWithoutRow: Invariant = {
  id: 'I2',
  says: 'no effect without a row',
  async check({ owner, smtp, givenUp }) {
    const [notices] = await owner.query<{ n: number }>(NOTICES);
    const [twice] = await owner.query<{ n: number }>(WRITTEN_TWICE);
    const rows = await owner.query<{ id: string }>('select message_id as id from dispatch');
    const known = new Set(rows.map(({ id }) => id));
    const kept = smtp.taken.filter(({ at }) => !isGivenUp(at, givenUp));
    const strangers = new Set(kept.map(({ messageId }) => messageId).filter((id) => !known.has(id)));
    return [
      ...(notices?.n ? [`${notices.n} notices without a reminder that was sent`] : []),
      ...(twice?.n ? [`${twice.n} events twice`] : []),
      ...[...strangers].map((id) => `a mail ${id} that no row knows`),
    ];
  },
};
