import type { Stack } from './stack';

export interface Measured {
  readonly due: number;
  readonly lost: number;
  readonly early: number;
  readonly twice: { readonly inApp: number; readonly mail: number; readonly webhook: number };
  readonly lateness: { readonly inApp: number | null; readonly mail: number | null };
}

/** The clock runs on: what fell due only just now is not lost. */
const COUNTS = `
  select count(*) filter (where greatest(due_at, held_until) <= app_now() and state <> 'cancelled')::int as due,
         count(*) filter (where greatest(due_at, held_until) <= app_now() - interval '10 seconds' and state not in ('sent', 'cancelled', 'dead'))::int as lost,
         count(*) filter (where state = 'sent' and sent_at < due_at)::int as early
    from reminder`;
const IN_APP_TWICE = `
  select coalesce(sum(n - 1), 0)::int as n from (select count(*) as n from notice group by jurisdiction_id, reminder_key, person_id) x`;
const SENT = `
  select channel, extract(epoch from due_at)::float8 * 1000 as due, extract(epoch from sent_at)::float8 * 1000 as sent
    from reminder where state = 'sent' and sent_at > due_at`;

/** Counts what went out, how late by a real clock, and what of it twice. */
export async function measure({ owner, load, smtp, webhook }: Stack): Promise<Measured> {
  const [counts] = await owner.query<{ due: number; lost: number; early: number }>(COUNTS);
  const [inApp] = await owner.query<{ n: number }>(IN_APP_TWICE);
  const late = { in_app: 0, mail: 0 };
  for (const { channel, due, sent } of await owner.query<{
    channel: 'in_app' | 'mail';
    due: number;
    sent: number;
  }>(SENT))
    late[channel] = Math.max(late[channel], load.time.realOf(sent) - load.time.realOf(due));
  return {
    due: counts?.due ?? 0,
    lost: counts?.lost ?? 0,
    early: counts?.early ?? 0,
    twice: {
      inApp: inApp?.n ?? 0,
      mail: smtp.taken.length - new Set(smtp.taken.map(({ messageId }) => messageId)).size,
      webhook: [...webhook.timesTaken().values()].reduce((sum, times) => sum + times - 1, 0),
    },
    lateness: { inApp: Math.round(late.in_app), mail: Math.round(late.mail) },
  };
}
