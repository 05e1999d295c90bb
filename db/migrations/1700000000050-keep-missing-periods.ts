import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which period's report is missing stands ready for a line of the ledger, beside the last report that came. Every
 * commitment that lacks one is looked at once more, which fills the column.
 */
export class KeepMissingPeriods1700000000050 implements MigrationInterface {
  name = 'KeepMissingPeriods1700000000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table commitment_standing add column missing_period text;
      update commitment_schedule c set next_check_at = app_now()
        where exists (select from duty u where u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.commitment_id
          and u.kind = 'report' and u.state = 'open' and u.due_on < app_now()::date);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
