import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What comes due outside working hours is held until its programme's next opening. Until then it neither stands before
 * what may go now, nor counts as due and not fired: it waits rightly (ruling 13).
 */
export class HoldUntilOpening1700000000012 implements MigrationInterface {
  name = 'HoldUntilOpening1700000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Set by whoever finds it due while the house is closed; due_at remains the moment that was promised.
      alter table reminder add column held_until timestamptz;

      drop index reminder_due;
      create index reminder_due on reminder (channel, greatest(due_at, held_until)) where state = 'pending';

      create or replace function app.due_and_not_fired(out reminders bigint, out checks bigint) language sql stable
        security definer set search_path = public, pg_temp as $$
        select (select count(*) from reminder where state = 'pending' and greatest(due_at, held_until) <= app_now()),
               (select count(*) from commitment_schedule where next_check_at <= app_now())
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
