import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/protect';

/** How each person likes the pages: one row, the shape checked at the edge. */
export class KeepPreferences1700000000040 implements MigrationInterface {
  name = 'KeepPreferences1700000000040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table preference (
        jurisdiction_id  uuid not null references jurisdiction,
        person_id        uuid not null references person,
        value            jsonb not null check (jsonb_typeof(value) = 'object'),
        primary key (jurisdiction_id, person_id)
      );
    `);
    await protect(db, ['preference']);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
