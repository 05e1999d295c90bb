import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A resolution that was recorded by mistake can be withdrawn until the congress has confirmed it. */
export class WithdrawResolution1700000000013 implements MigrationInterface {
  name = 'WithdrawResolution1700000000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table resolution drop constraint resolution_state_check;
      alter table resolution add constraint resolution_state_check check (state in ('recorded','confirmed','withdrawn'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
