import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Db } from '@app/db/db';
import { openDataSource } from '@app/db/data-source';
import { greet } from '@app/db/line-watch';
import { DomainError, asId, type JurisdictionId, type PersonId, type PostId } from '@app/domain';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createWorld, type World } from '../support/world';

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

describe('the door to the database', () => {
  let database: TestDatabase;
  let owner: Client;
  let dataSource: DataSource;
  let db: Db;
  let a: World;
  let b: World;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    a = await createWorld(database, 'a');
    b = await createWorld(database, 'b');
    dataSource = await openDataSource(database.apiUrl, { poolSize: 2, statementTimeout: 5_000 });
    db = new Db(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await owner.end();
    await database.drop();
  });

  const say = (world: World, id: string) =>
    db.transaction(world, async (tx) => {
      tx.events.append(world.jurisdictionId, null, world.actor('admin'), {
        kind: 'person_created',
        personId: asId<PersonId>(id),
        text: `say ${id}`,
      });
    });

  it('answers an unknown or malformed jurisdiction as not found', async () => {
    const nobody = asId<JurisdictionId>('00000000-0000-7000-8000-000000000000');
    await expect(db.transaction({ jurisdictionId: nobody }, async () => 1)).rejects.toMatchObject({
      code: 'not_found',
    });
    const hostile = asId<JurisdictionId>(`'; drop table person; --`);
    await expect(db.transaction({ jurisdictionId: hostile }, async () => 1)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('leaves nothing of a refused piece of work, neither rows nor events', async () => {
    const refused = db.transaction(a, async (tx) => {
      await tx.organisation.departments.insert({
        jurisdictionId: a.jurisdictionId,
        id: tx.newId(),
        code: 'half',
        name: '半截',
        kind: 'department',
        version: 1,
      });
      tx.events.append(a.jurisdictionId, null, a.actor('admin'), {
        kind: 'post_handed_over',
        postId: asId<PostId>(a.actor('admin').postId),
        personId: { before: null, after: null },
      });
      throw new DomainError('reason_required');
    });
    await expect(refused).rejects.toMatchObject({ code: 'reason_required' });
    const { rows } = await owner.query(
      `select (select count(*)::int from department where code = 'half') as d, (select count(*)::int from event) as e`,
    );
    expect(rows[0]).toEqual({ d: 0, e: 0 });
  });

  it('shows no row of another tenant over a shared pool, with errors and killed backends between', async () => {
    let foreign = 0;
    let seen = 0;
    const work = Array.from({ length: 600 }, async (_, i) => {
      const world = i % 2 ? a : b;
      try {
        await db.transaction(world, async (tx) => {
          const rows = await tx.query<{ jurisdiction_id: string }>('select jurisdiction_id from department');
          seen += rows.length;
          foreign += rows.filter((row) => row.jurisdiction_id !== world.jurisdictionId).length;
          if (i % 7 === 0) throw new Error('on purpose');
          if (i % 41 === 0) await tx.query('select 1/0');
          if (i % 97 === 0)
            await owner.query(
              `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'app_api' and state = 'idle in transaction' limit 1`,
            );
        });
      } catch {
        // Wanted: what counts is what the others see meanwhile.
      }
    });
    await Promise.all(work);
    expect(seen).toBeGreaterThan(1000);
    expect(foreign).toBe(0);
  });

  it('chains events gapless under parallel writers, each hash over the bytes that are stored', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => say(a, `00000000-0000-7000-8000-0000000000${String(i + 10)}`)),
    );
    const { rows } = await owner.query(
      `select seq::int, body, prev_hash, hash from event where log_id = $1 order by seq`,
      [a.jurisdictionId],
    );
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    let before: Buffer = Buffer.alloc(32);
    for (const row of rows) {
      expect(row.prev_hash.equals(before)).toBe(true);
      expect(row.hash.equals(sha256(before, sha256(row.body)))).toBe(true);
      before = row.hash;
    }
    const { rows: texts } = await owner.query(
      `select t.salt, t.text, e.body from event_text t join event e on e.id = t.event_id limit 1`,
    );
    const { facts } = JSON.parse(texts[0].body);
    expect(facts).not.toHaveProperty('text');
    expect(facts.textHash).toBe(sha256(texts[0].salt, texts[0].text).toString('hex'));
  });

  it('chains behind a log that somebody else is just opening', async () => {
    await owner.query('begin');
    await owner.query('insert into log_head (jurisdiction_id, log_id) values ($1, $1)', [b.jurisdictionId]);
    const both = Promise.all(['01', '02'].map((n) => say(b, `00000000-0000-7000-8000-0000000000${n}`)));
    const waiting = `select count(*)::int as n from pg_stat_activity
      where datname = current_database() and usename = 'app_api' and wait_event_type = 'Lock'`;
    try {
      while ((await owner.query(waiting)).rows[0].n < 2) await setTimeout(5);
    } finally {
      await owner.query('commit');
    }
    await both;
    const { rows } = await owner.query('select seq::int from event where log_id = $1 order by seq', [
      b.jurisdictionId,
    ]);
    expect(rows).toEqual([{ seq: 1 }, { seq: 2 }]);
  });

  it('refuses to change the trail, to the owner too', async () => {
    for (const sql of [`update event set kind = 'x'`, 'delete from event', 'truncate event cascade']) {
      await expect(owner.query(sql)).rejects.toMatchObject({ message: 'the trail is append-only' });
    }
  });

  it('gives days as text and instants as ISO text, whatever the process’s zone', async () => {
    const [row] = await db.transaction(a, (tx) =>
      tx.query(`select date '2023-10-07' as day, timestamptz '2023-10-07 09:00+08' as at, 2::bigint as n`),
    );
    expect(row).toEqual({ day: '2023-10-07', at: '2023-10-07T01:00:00.000Z', n: 2 });
  });

  it('moves its clock only where the database is marked', async () => {
    await owner.query(`update installation set clock_offset = interval '2 days'`);
    const ahead = await db.transaction(a, async (tx) => tx.now.getTime());
    expect(ahead - Date.now()).toBeGreaterThan(47 * 3_600_000);
    await expect(owner.query(`update installation set kind = 'production'`)).rejects.toThrow(
      /set at its creation/,
    );
    await owner.query(`update installation set clock_offset = interval '0'`);
  });

  it('lets exactly one of three writers with the same version win', async () => {
    const [department] = await db.transaction(a, (tx) =>
      tx.organisation.departments.find({ code: 'minzheng' }),
    );
    const attempts = await Promise.allSettled(
      ['甲', '乙', '丙'].map((name) =>
        db.transaction(a, (tx) => tx.organisation.departments.save(department!, { name })),
      ),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(attempts.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'version_stale' },
    });
  });

  it('refuses a line that breaks while it is greeted, and lives on', async () => {
    const client = new Client({ connectionString: database.apiUrl });
    await client.connect();
    const told = new Promise((done) => greet(client as never, done));
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    stream.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    expect(await told).toMatchObject({ code: 'ECONNRESET' });
  });
});
