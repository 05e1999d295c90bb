import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever has left keeps a name in the trail and no way in; what an administrator corrects is versioned. */
export class RetirePeople1700000000030 implements MigrationInterface {
  name = 'RetirePeople1700000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table person add column version integer not null default 1;
      alter table login add column deactivated_at timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
