import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the metrics say how much is due and not done, over all jurisdictions: two numbers, and nobody's row. */
export class CountWhatIsDue1700000000007 implements MigrationInterface {
  name = 'CountWhatIsDue1700000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.due_and_not_fired(out reminders bigint, out checks bigint) language sql stable
        security definer set search_path = public, pg_temp as $$
        select (select count(*) from reminder where state = 'pending' and due_at <= app_now()),
               (select count(*) from commitment_schedule where next_check_at <= app_now())
      $$;
      revoke all on function app.due_and_not_fired() from public;
      grant execute on function app.due_and_not_fired() to app_api, app_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
