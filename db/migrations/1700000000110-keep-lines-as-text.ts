import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All that an open leaf's line of the ledger says until the next write on it stands ready as text (ADR 14). Every
 * commitment is looked at once more, which fills the column; until then a reader makes the line itself.
 */
export class KeepLinesAsText1700000000110 implements MigrationInterface {
  name = 'KeepLinesAsText1700000000110';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table commitment_standing add column shown_line text;
      update commitment_schedule set next_check_at = app_now()
        where (jurisdiction_id, commitment_id) in (select jurisdiction_id, commitment_id from commitment_standing);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
