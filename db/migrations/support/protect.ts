import type { QueryRunner } from 'typeorm';

/**
 * Forces row-level security on tenant tables: a row is seen and written only where its jurisdiction is the one set for
 * the running transaction. Applies to the owner too; no application role is superuser or BYPASSRLS.
 */
export async function protect(db: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await db.query(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy tenant on ${table} for all to app_api, app_worker, app_readonly
        using (jurisdiction_id = (select app.jurisdiction()))
        with check (jurisdiction_id = (select app.jurisdiction()));
      create policy owner on ${table} for all to app_owner using (true) with check (true);
      grant select, insert, update on ${table} to app_api, app_worker;
      grant select on ${table} to app_readonly;
    `);
  }
}
