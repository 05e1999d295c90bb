import type { Invariant } from './invariant';

/** Due and neither sent nor cancelled. A refused mail (5xx) is dead and shown to the administrator: not lost. */
const UNSENT = `
  select key, state, due_at::text as due from reminder
   where greatest(due_at, held_until) <= app_now() - interval '10 seconds' and state not in ('sent', 'cancelled', 'dead')`;

/**
 * Ruling 24: a rung that was due and was overtaken before it went out. It may be so because its duty was met, cancelled or
 * moved to another date, or because its matter got a slip of that level or a higher one after the rung was due and no later
 * than the rung's end, or because the matter's slip was released. Of being behind plan (no duty) a slip about the promise or
 * a milestone is one too: the same thing has one slip. And never is it sent afterwards: no slip bears its key.
 */
const OVERTAKEN = `
  not exists (select from slip sent where sent.jurisdiction_id = r.jurisdiction_id and r.key like sent.rung_key || ':%')
  and (d.state <> 'open' or d.version > r.duty_version or exists (
    select from slip o
     where o.jurisdiction_id = r.jurisdiction_id and o.commitment_id = r.commitment_id and o.issued_at <= r.cancelled_at
       and (o.state = 'released' or (o.level >= r.level and o.issued_at >= r.due_at))
       and case when r.duty_id is null then o.duty_id is null or o.duty_id in (
                  select m.id from duty m where m.jurisdiction_id = o.jurisdiction_id and m.kind in ('promised', 'milestone'))
                else o.duty_id = r.duty_id and o.duty_version = r.duty_version end))`;

/** A reminder of a duty may be cancelled because the duty was met, moved on, cancelled, handed on, or waits with an office; one of a slip because it was released. */
const WRONGLY_CANCELLED = `
  select r.key, r.cancel_reason as state, r.due_at::text as due from reminder r
    left join duty d on d.jurisdiction_id = r.jurisdiction_id and d.id = r.duty_id
    left join slip s on s.jurisdiction_id = r.jurisdiction_id and s.id = r.slip_id
   where r.state = 'cancelled' and not coalesce(
     case r.cancel_reason
       when 'met' then d.state = 'met' or d.version > r.duty_version
       when 'superseded' then d.version > r.duty_version
       when 'released' then s.state = 'released'
       when 'overtaken' then ${OVERTAKEN}
       when 'nobody_to_mail' then r.channel = 'mail'
       when 'reconciled' then false
       else d.state <> 'open' or d.version > r.duty_version end, false)`;

const SENT_UNSEEN = `
  select r.key, r.state, r.due_at::text as due from reminder r
   where r.state = 'sent' and r.channel = 'in_app'
     and not exists (select from notice n where n.jurisdiction_id = r.jurisdiction_id and n.reminder_key = r.key)
     and exists (select from post_holding h where h.jurisdiction_id = r.jurisdiction_id and h.post_id = r.post_id and h.until is null)`;

const SENT_DIGESTS = `select message_id as id from dispatch where state = 'sent'`;

interface Found {
  readonly key: string;
  readonly state: string;
  readonly due: string;
}

export const nothingLost: Invariant = {
  id: 'I3',
  says: 'every reminder that was due is sent or rightly cancelled',
  async check({ owner, smtp }) {
    const list = async (sql: string, what: string) =>
      (await owner.query<Found>(sql)).map(({ key, state, due }) => `${what}: ${key} (${state}, due ${due})`);
    const taken = new Set(smtp.taken.map(({ messageId }) => messageId));
    const digests = await owner.query<{ id: string }>(SENT_DIGESTS);
    return [
      ...(await list(UNSENT, 'not sent')),
      ...(await list(WRONGLY_CANCELLED, 'cancelled without its reason')),
      ...(await list(SENT_UNSEEN, 'sent, and in nobody’s inbox')),
      ...digests
        .filter(({ id }) => !taken.has(id))
        .map(({ id }) => `sent, and the mail server never saw it: ${id}`),
    ];
  },
};
