import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a line of the ledger says of target, last report and reason stands ready beside the light: a page is read far
 * more often than its commitments change. Every commitment is looked at once more, which fills the columns.
 */
export class KeepLedgerLines1700000000020 implements MigrationInterface {
  name = 'KeepLedgerLines1700000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table commitment_standing
        add column shown_target json, add column shown_report json, add column shown_reason json,
        add column reason_since date;
      update commitment_schedule set next_check_at = app_now()
        where (jurisdiction_id, commitment_id) in (select jurisdiction_id, commitment_id from commitment_standing);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
