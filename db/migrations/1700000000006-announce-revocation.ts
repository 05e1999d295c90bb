import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever ends or changes what a person may do is announced on the channel `person_revoked`, so that every API
 * process forgets what it knew of that person at once, whoever made the change and by whatever means.
 */
export class AnnounceRevocation1700000000006 implements MigrationInterface {
  name = 'AnnounceRevocation1700000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.announce_revocation() returns trigger language plpgsql as $$
      begin
        perform pg_notify('person_revoked', old.person_id::text);
        return null;
      end $$;
      create trigger announce_revocation after delete or update of expires_at, post_id on session
        for each row execute function app.announce_revocation();
      create trigger announce_revocation after delete or update on access_token
        for each row execute function app.announce_revocation();
      create trigger announce_revocation after delete or update on login
        for each row execute function app.announce_revocation();
      create trigger announce_revocation after delete or update on post_holding
        for each row execute function app.announce_revocation();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
