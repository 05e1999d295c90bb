import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due is found jurisdiction by jurisdiction, and each delivers its own in one transaction: at nine in the morning
 * a whole country's reminders fall due at one moment, laid down in no order.
 */
export class LookWithinJurisdiction1700000000090 implements MigrationInterface {
  name = 'LookWithinJurisdiction1700000000090';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index reminder_due_within on reminder (jurisdiction_id, channel, greatest(due_at, held_until)) where state = 'pending';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
