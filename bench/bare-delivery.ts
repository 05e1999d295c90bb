/**
 * The limits of delivery, each in a process of its own: the same durable rows in batches, as a superuser, with no rule,
 * no claim and no row-level security; and the same mails by the same library with nothing around them.
 */
import { usePgTypes } from '@app/db/pg-types';
import { createMailer } from '@app/platform/mail';
import { Pool } from 'pg';
import type { Mail } from '@app/platform/mail';

/** One jurisdiction's keys are one batch, as its rows are one transaction of ours. */
export type Order =
  | {
      readonly kind: 'in_app';
      readonly url: string;
      readonly connections: number;
      readonly batches: readonly { readonly jurisdictionId: string; readonly keys: readonly string[] }[];
      readonly at: string;
    }
  | {
      readonly kind: 'mail';
      readonly url: string;
      readonly connections: number;
      readonly mails: readonly Mail[];
    };

const DELIVER = `
  with sent as (
    update reminder set state = 'sent', sent_at = $2, attempts = attempts + 1
     where jurisdiction_id = $1 and key = any($3::text[]) and state = 'pending' returning *
  )
  insert into notice (jurisdiction_id, id, person_id, post_id, reminder_key, commitment_id, slip_id, level, title, body, due_at, created_at)
  select $1, uuidv7(), h.person_id, s.post_id, s.key, s.commitment_id, s.slip_id, s.level, s.title, s.body, s.due_at, $2
    from sent s join post_holding h on h.jurisdiction_id = $1 and h.post_id = s.post_id and h.until is null`;

type Ready = () => Promise<void>;

async function inApp({ url, connections, batches, at }: Extract<Order, { kind: 'in_app' }>): Promise<Ready> {
  usePgTypes();
  const pool = new Pool({ connectionString: url, max: connections });
  const clients = await Promise.all(Array.from({ length: connections }, () => pool.connect()));
  const waiting = batches.values();
  return async () => {
    await Promise.all(
      clients.map(async (client) => {
        for (const { jurisdictionId, keys } of waiting)
          await client.query({ name: 'deliver', text: DELIVER, values: [jurisdictionId, at, keys] });
        client.release();
      }),
    );
    await pool.end();
  };
}

async function mail({ url, connections, mails }: Extract<Order, { kind: 'mail' }>): Promise<Ready> {
  const mailer = createMailer({ SMTP_URL: url, MAIL_FROM: 'luoshi@localhost' });
  const waiting = mails.values();
  return async () => {
    const lane = async () => {
      for (const one of waiting) await mailer.send(one);
    };
    await Promise.all(Array.from({ length: connections }, lane));
    mailer.close();
  };
}

let ready: Ready = async () => undefined;

process.on('message', (order: Order | 'go') => {
  const work =
    order === 'go'
      ? ready()
      : (order.kind === 'mail' ? mail(order) : inApp(order)).then((its) => void (ready = its));
  void work.then(() => process.send?.({ at: Date.now() }));
});

process.once('disconnect', () => process.exit());
