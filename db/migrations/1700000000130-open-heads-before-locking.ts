import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The heads of logs are locked one by one, in the order given; a log that is new is opened first. Each statement of the
 * function has a snapshot of its own: a head that another transaction opened meanwhile is seen, and waited for.
 */
export class OpenHeadsBeforeLocking1700000000130 implements MigrationInterface {
  name = 'OpenHeadsBeforeLocking1700000000130';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.lock_heads(of_jurisdiction uuid, logs uuid[]) returns void language plpgsql as $$
      declare log uuid;
      begin
        foreach log in array logs loop
          perform from log_head where jurisdiction_id = of_jurisdiction and log_id = log for update;
          continue when found;
          insert into log_head (jurisdiction_id, log_id) values (of_jurisdiction, log) on conflict do nothing;
          perform from log_head where jurisdiction_id = of_jurisdiction and log_id = log for update;
        end loop;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
