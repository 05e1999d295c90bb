import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail is chained where its head is locked: nobody waits for another process's turn (ADR 19). */
export class ChainInTheDatabase1700000000120 implements MigrationInterface {
  name = 'ChainInTheDatabase1700000000120';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.link(hash bytea, head bytea, body_hash bytea) returns bytea language plpgsql immutable as $$
        begin return sha256(coalesce(hash, head) || body_hash); end $$;
      create aggregate app.chain(head bytea, body_hash bytea) (sfunc = app.link, stype = bytea);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
