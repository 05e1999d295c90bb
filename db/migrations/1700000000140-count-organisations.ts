import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A jurisdiction's departments and posts carry a version, as its calendar does: whoever keeps their names in a process
 * sees in each answer whether they are still right, whoever changed them and by whatever means.
 */
export class CountOrganisations1700000000140 implements MigrationInterface {
  name = 'CountOrganisations1700000000140';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table jurisdiction add column organisation_version integer not null default 1;
      create function app.organisation_changed() returns trigger language plpgsql security definer
        set search_path = public, app, pg_temp as $$
      begin
        update jurisdiction set organisation_version = organisation_version + 1
         where id in (select jurisdiction_id from changed);
        return null;
      end $$;
    `);
    for (const table of ['department', 'post']) {
      await db.query(`
        create trigger organisation_grows after insert on ${table} referencing new table as changed
          for each statement execute function app.organisation_changed();
        create trigger organisation_changes after update on ${table} referencing new table as changed
          for each statement execute function app.organisation_changed();
        create trigger organisation_shrinks after delete on ${table} referencing old table as changed
          for each statement execute function app.organisation_changed();
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
