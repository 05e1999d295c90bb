import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { actOut } from './act-out';
import { line, type Told } from './ledger';
import { Mailbox, type Arrived } from './mailbox';
import { script, type DatedAct, type Hour } from './script';
import { Stage } from './stage';
import { handWorker, type HandWorker } from './worker';

const NOTICES = `
  select to_char(n.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
         to_char(n.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as due,
         p.code as post, n.level, r.copy, c.number::int as item,
         case when s.matter like 'behind:%' then 'behind' else d.kind end as kind
    from notice n
    join reminder r on r.jurisdiction_id = n.jurisdiction_id and r.key = n.reminder_key
    join post p on p.jurisdiction_id = n.jurisdiction_id and p.id = n.post_id
    join commitment c on c.jurisdiction_id = n.jurisdiction_id and c.id = n.commitment_id
    left join slip s on s.jurisdiction_id = n.jurisdiction_id and s.id = n.slip_id
    left join duty d on d.jurisdiction_id = n.jurisdiction_id and d.id = r.duty_id`;

const REMINDERS = `
  select to_char(r.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as due, p.code as post, c.number::int as item, d.kind
    from reminder r
    join post p on p.jurisdiction_id = r.jurisdiction_id and p.id = r.post_id
    join commitment c on c.jurisdiction_id = r.jurisdiction_id and c.id = r.commitment_id
    join duty d on d.jurisdiction_id = r.jurisdiction_id and d.id = r.duty_id
   where r.channel = 'in_app' and r.level = 0`;

const CANCELLED = `
  select to_char(r.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as due,
         to_char(r.cancelled_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as cancelled, r.cancel_reason as reason
    from reminder r
    join commitment c on c.jurisdiction_id = r.jurisdiction_id and c.id = r.commitment_id
    join duty d on d.jurisdiction_id = r.jurisdiction_id and d.id = r.duty_id
   where r.channel = 'in_app' and r.level = 0 and r.state = 'cancelled' and c.number = $1 and d.kind = $2`;

const RUNGS = `
  select s.level, to_char(s.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "dueOn",
         (select b.delivered_on::text from slip b
           where b.jurisdiction_id = s.jurisdiction_id and b.matter = s.matter and b.level = s.level - 1
             and b.duty_version is not distinct from s.duty_version and b.issued_at < s.issued_at
           order by b.issued_at desc limit 1) as before
    from slip s`;

const FINGERPRINT = `
  select (select count(*) from notice) as notices, (select count(*) from slip) as slips,
         (select count(*) from dispatch) as dispatches, (select count(*) from duty) as duties,
         (select count(*) from event) as events,
         (select md5(string_agg(concat_ws('|', key, state, due_at, sent_at, cancelled_at), ',' order by key)) from reminder) as reminders,
         (select md5(string_agg(concat_ws('|', id, state, version), ',' order by id)) from slip) as "slipStates"`;

/** A run of inclusive days: first and last. */
export type Span = readonly [from: string, to: string];

/** One playing of the year: its database, its worker, its mailbox. */
export class Year {
  private readonly acts = byMoment(script());

  private constructor(
    readonly stage: Stage,
    readonly worker: HandWorker,
    private readonly mailbox: Mailbox,
    readonly mails: Arrived[],
  ) {}

  /** In a new database, or going on in one that is given, with the mail that came so far. */
  static async open(database?: TestDatabase, mails: readonly Arrived[] = []): Promise<Year> {
    const mailbox = new Mailbox();
    const smtpUrl = await mailbox.open();
    const its = database ?? (await createTestDatabase());
    const stage = await Stage.open(its);
    return new Year(stage, await handWorker(its, smtpUrl), mailbox, [...mails]);
  }

  /** Ends everything but the database. */
  async close(): Promise<void> {
    await this.worker.close();
    await this.stage.close();
    await this.mailbox.close();
  }

  async drop(): Promise<void> {
    await this.close();
    await this.stage.database.drop();
  }

  /** Plays the days, both included; `rounds` says how often the worker's timetable is turned on a day. */
  async play([from, to]: Span, rounds: (day: string) => number = () => 1): Promise<void> {
    for (const day of daysOf([from, to])) {
      await this.act(day, 'morning', '08:40');
      await this.work(day, rounds(day));
      await this.act(day, 'evening', '17:00');
    }
  }

  /** The worker's morning of that day: 09:01. */
  async work(day: string, rounds: number): Promise<void> {
    if (rounds === 0) return;
    this.mailbox.today = day;
    await this.stage.setClock(day, '09:01');
    for (let round = 0; round < rounds; round++) await this.worker.round();
    this.mails.push(...this.mailbox.take());
  }

  /** Everything that was told in the app. */
  async told(): Promise<Told[]> {
    const { rows } = await this.stage.client.query<Told>(NOTICES);
    return rows;
  }

  async toldLines(): Promise<string[]> {
    return (await this.told()).map(line).sort();
  }

  /** The lines of the digests that arrived, a line a reminder. */
  mailLines(): string[] {
    return this.mails
      .flatMap(({ day, post, lines }) => lines.map((entry) => `${day} ${post} ${entry}`))
      .sort();
  }

  /** Due-soon reminders of duties for the inbox, in whatever state. */
  async reminders(): Promise<{ due: string; post: string; item: number; kind: string }[]> {
    return (await this.stage.client.query(REMINDERS)).rows;
  }

  async cancelled(item: number, kind: string): Promise<{ due: string; cancelled: string; reason: string }[]> {
    const { rows } = await this.stage.client.query(CANCELLED, [String(item), kind]);
    return rows;
  }

  /** Reminders whose moment has passed and that were neither sent nor cancelled. */
  async overdueReminders(): Promise<string[]> {
    const { rows } = await this.stage.client.query<{ key: string }>(
      `select key from reminder where state not in ('sent', 'cancelled') and due_at <= app_now()`,
    );
    return rows.map(({ key }) => key);
  }

  /** Every slip with the day the one below it was delivered. */
  async rungs(): Promise<{ level: number; dueOn: string; before: string | null }[]> {
    return (await this.stage.client.query(RUNGS)).rows;
  }

  /** All that people could notice, to compare before and after. */
  async fingerprint(): Promise<unknown> {
    const { rows } = await this.stage.client.query(FINGERPRINT);
    return rows[0];
  }

  /** Has the next sweep look at every commitment, whenever it would look itself. */
  async lookAtEverythingAgain(): Promise<void> {
    await this.stage.client.query(`update commitment_schedule set next_check_at = '2023-01-01'`);
  }

  private async act(day: string, hour: Hour, time: string): Promise<void> {
    const acts = this.acts.get(`${day} ${hour}`) ?? [];
    if (acts.length > 0) await this.stage.setClock(day, time);
    for (const { act } of acts) {
      await actOut(this.stage, act, day).catch((error: unknown) => {
        throw new Error(`${day} ${hour} ${JSON.stringify(act)}: ${String(error)}`, { cause: error });
      });
    }
  }
}

/** Every day of the span, by the Gregorian calendar and nothing of ours. */
export function daysOf([from, to]: Span): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

export const within = (day: string, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from <= day && day <= to);

function byMoment(acts: readonly DatedAct[]): Map<string, DatedAct[]> {
  const moments = new Map<string, DatedAct[]>();
  for (const act of acts) {
    const key = `${act.day} ${act.hour}`;
    moments.set(key, [...(moments.get(key) ?? []), act]);
  }
  return moments;
}
