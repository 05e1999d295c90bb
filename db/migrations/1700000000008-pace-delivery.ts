import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the worker needs to pace itself: due rows by channel, digests by person and day, back-off, and counters to show. */
export class PaceDelivery1700000000008 implements MigrationInterface {
  name = 'PaceDelivery1700000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Mail that waits for working hours must not stand before the notices that are due now.
      drop index reminder_due;
      create index reminder_due on reminder (channel, due_at) where state = 'pending';

      alter table dispatch drop constraint dispatch_state_check;
      -- Cancelled: everything in it was mended before it could be sent.
      alter table dispatch add constraint dispatch_state_check check (state in ('pending','sending','sent','dead','cancelled'));
      create index dispatch_by_day on dispatch (jurisdiction_id, day, person_id);

      -- How often in a row looking at the commitment failed; the next look waits longer each time.
      alter table commitment_schedule add column failures integer not null default 0;
      alter table heartbeat add column counters jsonb not null default '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
