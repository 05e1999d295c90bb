import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { digestEmail } from '../apps/worker/src/delivery/digest.email';
import { asId, calendarDate, type CommitmentId } from '@app/domain';
import type { Mail } from '@app/platform/mail';
import type { Order } from './bare-delivery';
import { momentOf, PER_DISTRICT, POSTS } from './country-sql';
import { onDatabase } from './database';
import { ask, end } from './processes';

/** As many connections a process as a worker delivers and sends over. */
const CONNECTIONS = { in_app: 4, mail: 4 } as const;

/** Delivers a whole wave bare, by so many processes at once; returns rows a second. */
export async function bareInApp(url: string, wave: number, processes: number): Promise<number> {
  const at = momentOf(wave).toISOString();
  const { rows } = await onDatabase(url, (client) =>
    client.query<{ jurisdictionId: string; keys: string[] }>(
      `select jurisdiction_id as "jurisdictionId", array_agg(key) as keys from reminder
        where channel = 'in_app' and state = 'pending' and greatest(due_at, held_until) <= $1 group by 1`,
      [at],
    ),
  );
  const count = rows.reduce((sum, { keys }) => sum + keys.length, 0);
  const order = { kind: 'in_app', url, connections: CONNECTIONS.in_app, at } as const;
  return (count / (await together(shares(rows, processes).map((batches) => ({ ...order, batches }))))) * 1000;
}

/** Hands so many digests over bare, by so many processes at once; returns mails a second. */
export async function bareMail(url: string, count: number, processes: number): Promise<number> {
  const mails = Array.from({ length: count }, (_, n) => digest(n));
  const order = { kind: 'mail', url, connections: CONNECTIONS.mail } as const;
  return (
    (count / (await together(shares(mails, processes).map((part) => ({ ...order, mails: part }))))) * 1000
  );
}

/** Milliseconds from the word go until the last of them has ended. */
async function together(orders: readonly Order[]): Promise<number> {
  const children = orders.map(() => fork(join(__dirname, 'bare-delivery.js')));
  try {
    await Promise.all(children.map((child, n) => answer(child, orders[n] ?? 'go')));
    const started = Date.now();
    const ended = await Promise.all(children.map((child) => answer(child, 'go')));
    return Math.max(...ended) - started;
  } finally {
    await Promise.all(children.map(end));
  }
}

const answer = async (child: ChildProcess, message: object | string): Promise<number> =>
  (await ask<{ at: number }>(child, message)).at;

const shares = <T>(all: readonly T[], of: number): T[][] =>
  Array.from({ length: of }, (_, n) => all.filter((_one, index) => index % of === n));

/** As long as those of a wave are. */
function digest(n: number): Mail {
  const items = Array.from({ length: PER_DISTRICT / POSTS }, (_, item) => ({
    commitmentId: asId<CommitmentId>(String(item)),
    copy: false,
    overdue: false,
    title: `临期提醒 第${item + 1}件 既有住宅加装电梯`,
    body: '承诺期将于近日到期，请按期报送进展。',
  }));
  const day = calendarDate('2023-12-01');
  const about = { jurisdictionName: '第1区', displayName: '岗位1', day, items, demonstration: false };
  return {
    messageId: `<bare-${n}-${Date.now()}@bench.test>`,
    to: { name: '岗位1', address: 'p1@bench.test' },
    ...digestEmail({ ...about, url: 'http://127.0.0.1:3000' }),
  };
}
