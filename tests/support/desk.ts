import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import { DomainError } from '@app/domain';
import { Client } from 'pg';
import { setClock } from './clock';
import { createTestDatabase, type TestDatabase } from './postgres';
import { createWorld, type World } from './world';

/** A database with one world, the door to it as the API has it, and SQL beside the door to look at rows. */
export interface Desk {
  readonly database: TestDatabase;
  readonly world: World;
  readonly db: Db;
  /** As the owner: sees every tenant's rows. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into rows of any shape
  sql(text: string, values?: readonly unknown[]): Promise<any[]>;
  /** Sets the business clock. */
  at(instant: string): Promise<void>;
  /** Kinds of the events of a commitment, in order. */
  events(commitmentId: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openDesk(instant: string): Promise<Desk> {
  const database = await createTestDatabase();
  await setClock(database, instant);
  const world = await createWorld(database);
  const dataSource = await openDataSource(database.apiUrl, { poolSize: 4, statementTimeout: 10_000 });
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  const sql = async (text: string, values: readonly unknown[] = []) =>
    (await owner.query(text, [...values])).rows;
  return {
    database,
    world,
    db: new Db(dataSource),
    sql,
    at: (moment) => setClock(database, moment),
    events: async (commitmentId) =>
      (await sql('select kind from event where commitment_id = $1 order by seq', [commitmentId])).map(
        ({ kind }) => kind,
      ),
    close: async () => {
      await dataSource.destroy();
      await owner.end();
      await database.drop();
    },
  };
}

/** The code a use case refuses with, or "accepted"; anything that is not a refusal is thrown on. */
export const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );
