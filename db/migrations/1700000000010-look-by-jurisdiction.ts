import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What falls due at one moment comes to the sweep jurisdiction by jurisdiction, so that a batch is one transaction of
 * one jurisdiction: at nine in the morning a whole country's promises are due at once.
 */
export class LookByJurisdiction1700000000010 implements MigrationInterface {
  name = 'LookByJurisdiction1700000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index commitment_schedule_due;
      create index commitment_schedule_due on commitment_schedule (next_check_at, jurisdiction_id, commitment_id)
        where next_check_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
