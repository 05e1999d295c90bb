import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person may be named (@) on the cards of a group robot: whether one wants to be, and as whom the group knows one,
 * an account or a mobile number, which stays out of the trail.
 */
export class ChooseChannels1700000000070 implements MigrationInterface {
  name = 'ChooseChannels1700000000070';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table person
        add column mention_wanted boolean not null default false,
        add column mention_as text check (length(mention_as) between 2 and 64);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
