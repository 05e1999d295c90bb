import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the government office ruled on the printed list: counts that differ, and like items that are two all the same. */
export class SettleDifferences1700000000009 implements MigrationInterface {
  name = 'SettleDifferences1700000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table programme
        add column count_settlements jsonb not null default '[]',
        add column kept_apart jsonb not null default '[]';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
