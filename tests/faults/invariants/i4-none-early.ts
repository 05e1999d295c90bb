import type { Invariant } from './invariant';

const EARLY = `
  select r.key, r.due_at::text as due, r.sent_at::text as sent from reminder r
   where r.state = 'sent' and r.sent_at < r.due_at
   union all
  select x.dispatch_key, max(r.due_at)::text, d.sent_at::text
    from dispatch d join dispatch_item x on x.jurisdiction_id = d.jurisdiction_id and x.dispatch_key = d.key
    join reminder r on r.jurisdiction_id = d.jurisdiction_id and r.key = x.reminder_key and r.state = 'sent'
   where d.state = 'sent' group by x.dispatch_key, d.sent_at having d.sent_at < max(r.due_at)`;
const FIRST_DUE = `
  select d.message_id as id, extract(epoch from max(r.due_at))::float8 * 1000 as due
    from dispatch d join dispatch_item x on x.jurisdiction_id = d.jurisdiction_id and x.dispatch_key = d.key
    join reminder r on r.jurisdiction_id = d.jurisdiction_id and r.key = x.reminder_key and r.state = 'sent'
   where d.state = 'sent' group by d.jurisdiction_id, d.key`;
/** Between the clock that was moved in the database and the moment at which this process wrote that down. */
const TOLERANCE_MS = 1_000;

export const noneEarly: Invariant = {
  id: 'I4',
  says: 'none early by the database clock',
  async check({ owner, smtp, load }) {
    const rows = await owner.query<{ key: string; due: string; sent: string }>(EARLY);
    const due = new Map(
      (await owner.query<{ id: string; due: number }>(FIRST_DUE)).map((row) => [row.id, row.due]),
    );
    const last = new Map(smtp.taken.map(({ messageId, at }) => [messageId, at]));
    const mails = [...last].filter(
      ([id, at]) => at + TOLERANCE_MS < load.time.realOf(due.get(id) ?? -Infinity),
    );
    return [
      ...rows.map(({ key, due: at, sent }) => `${key}: due ${at}, sent ${sent}`),
      ...mails.map(([id]) => `the mail ${id} came before its time`),
    ];
  },
};
