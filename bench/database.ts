import { createHash } from 'node:crypto';
import { migrate, type RoleUrls } from '@app/db/migrate';
import { DEFAULT_POLICY, defaultLightRule, linearCurve, period } from '@app/domain';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { GOING_ON, WAVES } from './country-sql';
import { FORTNIGHT, HISTORY, KEPT, ORGANISATION, PER_JURISDICTION, standing, TOOLS, YEAR } from './seed-sql';

/** A seeded database of the bench: the superuser's address, and those of the processes that are measured. */
export interface BenchDatabase extends RoleUrls {
  readonly url: string;
  readonly commitments: number;
}

/** What is in a database: a year of history to read and write on, a morning on which a quarter has to be swept, or a country's reminders. */
export type Content = 'year' | 'morning' | 'country';

/** The numbers that the SQL asks for by name, beside how many commitments: `per` jurisdiction 500 unless told. */
export type Numbers = Readonly<Record<string, number>>;

const STATEMENTS: Readonly<Record<Content, readonly string[]>> = {
  year: [TOOLS, ORGANISATION, YEAR, HISTORY, standing(`timestamptz '2024-01-01'`), KEPT],
  country: [TOOLS, ORGANISATION, YEAR, GOING_ON, standing(`timestamptz '2024-01-01'`), WAVES],
  morning: [
    TOOLS,
    ORGANISATION,
    FORTNIGHT,
    standing(`case when overdue then timestamptz '2023-11-29 01:00Z' else timestamptz '2024-01-01' end`),
  ],
};

/**
 * The database `name` on the server at `server` with so many commitments; the one of the last run where it has the
 * same content, size and seed. Filled by SQL, not through the use cases: a million of them would take an hour.
 */
export async function benchDatabase(
  server: string,
  name: string,
  content: Content,
  commitments: number,
  numbers: Numbers = {},
): Promise<BenchDatabase> {
  const url = urlOf(server, name);
  const statements = STATEMENTS[content].map((sql) =>
    filled(sql, { per: PER_JURISDICTION, ...numbers, commitments }),
  );
  const mark = `${commitments} ${content} ${hashOf(statements.join(''))}`;
  if ((await markOf(server, name)) !== mark) {
    console.log(`seeding ${name}: ${commitments.toLocaleString('en')} commitments …`);
    await recreate(server, name);
    await migrate(url, 'test');
    await onDatabase(url, async (client) => {
      for (const statement of statements) await client.query(statement);
      await client.query('vacuum analyze');
      await client.query('checkpoint');
    });
    await onDatabase(server, (client) =>
      client.query(`comment on database ${escapeIdentifier(name)} is ${escapeLiteral(mark)}`),
    );
  }
  return { url, commitments, ...(await migrate(url, 'test')) };
}

/** A copy of a seeded database, to be used up. */
export async function copyDatabase(
  server: string,
  from: string,
  name: string,
): Promise<RoleUrls & { url: string }> {
  await recreate(server, name, `template ${escapeIdentifier(from)} strategy file_copy`);
  const url = urlOf(server, name);
  return { url, ...(await migrate(url, 'test')) };
}

export async function setClock(url: string, instant: string): Promise<void> {
  await onDatabase(url, (client) =>
    client.query(`update installation set clock_offset = $1::timestamptz - now()`, [instant]),
  );
}

export async function onDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await onDatabase(server, (client) =>
    client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
  );
}

async function recreate(server: string, name: string, how = ''): Promise<void> {
  await dropDatabase(server, name);
  await onDatabase(server, (client) => client.query(`create database ${escapeIdentifier(name)} ${how}`));
}

/** What the comment on the database says it was filled with. */
async function markOf(server: string, name: string): Promise<string | null> {
  return onDatabase(server, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
      [name],
    );
    return rows[0]?.mark ?? null;
  });
}

function filled(sql: string, numbers: Numbers & { commitments: number; per: number }): string {
  const values: Readonly<Record<string, string | number>> = {
    ...numbers,
    jurisdictions: numbers.commitments / numbers.per,
    lightRule: escapeLiteral(JSON.stringify(defaultLightRule)),
    policy: escapeLiteral(JSON.stringify(DEFAULT_POLICY)),
    curve: escapeLiteral(JSON.stringify(linearCurve('300', period('2023-01'), period('2023-12')))),
  };
  return sql.replace(/(?<!:):([a-zA-Z]+)\b/g, (text, name: string) => String(values[name] ?? text));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
