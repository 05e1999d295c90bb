import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receivers in numbers of the whole installation, for the metrics: how many by the state of their breaker, and what is dead. */
export class CountReceivers1700000000081 implements MigrationInterface {
  name = 'CountReceivers1700000000081';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.receiver_state(out closed bigint, out open bigint, out retrying bigint, out dead jsonb)
        language sql stable security definer set search_path = public, pg_temp as $$
        select (select count(*) from receiver where retired_at is null and open_until is null),
               (select count(*) from receiver where retired_at is null and open_until is not null),
               (select count(*) from delivery where state in ('pending', 'sending') and attempts > 0 and last_error is not null),
               (select coalesce(jsonb_object_agg(kind, n), '{}') from (
                  select r.kind, count(*) as n from delivery d
                    join receiver r on r.jurisdiction_id = d.jurisdiction_id and r.id = d.receiver_id
                   where d.state = 'dead' group by r.kind) d)
      $$;
      revoke all on function app.receiver_state() from public;
      grant execute on function app.receiver_state() to app_api, app_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
