import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The canary: one row a minute that takes a reminder's way without belonging to anybody, so that silence is seen. With
 * it what the workers find wrong around them, and how much is late, as numbers of the whole installation.
 */
export class WatchTheLadder1700000000080 implements MigrationInterface {
  name = 'WatchTheLadder1700000000080';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table canary (
        key          text primary key,
        made_by      text not null,
        -- Whether an alarm was asked of the queue, and when it rang; the sweep needs none.
        alarmed      boolean not null,
        rung_at      timestamptz,
        due_at       timestamptz not null,
        state        text not null default 'pending' check (state in ('pending','sending','sent')),
        fence        bigint not null default 0,
        claimed_by   text,
        claim_until  timestamptz,
        sent_at      timestamptz
      );
      create index canary_due on canary (due_at) where state <> 'sent';
      create index canary_by_time on canary (due_at desc);
      -- Where its effect arrives: once a key.
      create table canary_sink (
        key         text primary key references canary on delete cascade,
        worker      text not null,
        arrived_at  timestamptz not null default now()
      );
      alter table heartbeat add column states jsonb not null default '{}';
      alter table heartbeat add column lateness jsonb not null default '{}';

      grant select, insert on canary to app_api;
      grant select on canary_sink to app_api;
      grant select, update, delete on canary to app_worker;
      grant select, insert, delete on canary_sink to app_worker;
      grant insert, update on lease to app_api;
      grant select on migration to app_api, app_worker;

      create function app.delivery_state(grace interval, out reminders bigint, out checks bigint, out digests bigint,
          out retrying bigint, out dead jsonb) language sql stable security definer set search_path = public, pg_temp as $$
        select (select count(*) from reminder where state = 'pending' and greatest(due_at, held_until) <= app_now() - grace),
               (select count(*) from commitment_schedule where next_check_at <= app_now() - grace),
               (select count(*) from dispatch where state in ('pending', 'sending') and retry_at <= now() - grace
                   and (state = 'pending' or claim_until <= now() - grace)),
               (select count(*) from dispatch where state = 'pending' and attempts > 0 and last_error is not null),
               (select coalesce(jsonb_object_agg(channel, n), '{}') from (
                  select channel, count(*) as n from dispatch where state = 'dead' group by channel) d)
      $$;
      revoke all on function app.delivery_state(interval) from public;
      grant execute on function app.delivery_state(interval) to app_api, app_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
