import { Injectable } from '@nestjs/common';
import { Db } from './db';

/** The alarm that a canary wants, `inMs` from now. */
export interface NewCanary {
  readonly key: string;
  readonly inMs: number;
}

const DELAY_SECONDS = 3;

/**
 * Canaries: one row a minute for the whole installation, made by an API and passed on by a worker as a reminder is, by
 * claim, effect and finish under a fence. All on the unshifted clock: a moved business clock must not silence them.
 */
@Injectable()
export class Canaries {
  constructor(private readonly db: Db) {}

  /** Makes this minute's canary, due in three seconds; null where it is there. `alarmed`: the queue is asked to ring. */
  async make(maker: string, alarmed: boolean): Promise<NewCanary | null> {
    const [row] = await this.db.plain<{ key: string }>(
      'canary.make',
      `insert into canary (key, made_by, alarmed, due_at)
       select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24-MI'), $1, $2, now() + interval '1 second' * $3::float8
       on conflict do nothing returning key`,
      [maker, alarmed, DELAY_SECONDS],
    );
    return row ? { key: row.key, inMs: DELAY_SECONDS * 1_000 } : null;
  }

  /** Those whose time has come, also those whose worker gave no sign within its claim. */
  async due(limit: number): Promise<string[]> {
    const rows = await this.db.plain<{ key: string }>(
      'canary.due',
      `select key from canary where state <> 'sent' and due_at <= now() and (state = 'pending' or claim_until <= now())
        order by due_at limit $1`,
      [limit],
    );
    return rows.map(({ key }) => key);
  }

  /** Notes that the queue's alarm rang; the first time counts. */
  async rang(key: string): Promise<void> {
    await this.db.plain(
      'canary.rang',
      `update canary set rung_at = now() where key = $1 and rung_at is null`,
      [key],
    );
  }

  /** The fence under which this worker has it for so many seconds; null where it is not due, or another has it. */
  async claim(key: string, worker: string, seconds: number): Promise<number | null> {
    const [row] = await this.db.plain<{ fence: number }>(
      'canary.claim',
      `update canary set state = 'sending', fence = fence + 1, claimed_by = $2, claim_until = now() + interval '1 second' * $3::float8
        where key = $1 and due_at <= now() and (state = 'pending' or (state = 'sending' and claim_until <= now()))
       returning fence::int as fence`,
      [key, worker, seconds],
    );
    return row?.fence ?? null;
  }

  /** Its effect: it arrives once, however often it is sent. */
  async arrive(key: string, worker: string): Promise<void> {
    await this.db.plain(
      'canary.arrive',
      `insert into canary_sink (key, worker) values ($1, $2) on conflict do nothing`,
      [key, worker],
    );
  }

  /** When it was due and when it was done; null where the fence is no longer the newest, and nothing was changed. */
  async finish(key: string, fence: number): Promise<{ readonly dueAt: Date; readonly sentAt: Date } | null> {
    const [row] = await this.db.plain<{ dueAt: string; sentAt: string }>(
      'canary.finish',
      `update canary set state = 'sent', sent_at = now(), claim_until = null
        where key = $1 and fence = $2 and state = 'sending' returning due_at as "dueAt", sent_at as "sentAt"`,
      [key, fence],
    );
    return row ? { dueAt: new Date(row.dueAt), sentAt: new Date(row.sentAt) } : null;
  }
}
