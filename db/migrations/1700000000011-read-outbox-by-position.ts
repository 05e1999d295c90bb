import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open pages read the outbox from the transactions on that they have not seen; nobody reads it by its numbers. */
export class ReadOutboxByPosition1700000000011 implements MigrationInterface {
  name = 'ReadOutboxByPosition1700000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index outbox_by_tenant;
      create index outbox_by_position on outbox (jurisdiction_id, xid);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
