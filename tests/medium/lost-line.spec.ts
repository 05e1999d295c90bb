import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import { isConnectionLost } from '@app/db/failures';
import { listen } from '@app/db/listen';
import type { DataSource } from 'typeorm';
import { TcpProxy } from '../faults/proxy/tcp-proxy';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { until } from '../support/until';
import { createWorld, type World } from '../support/world';

describe('a line to the database that nobody says is dead', () => {
  let database: TestDatabase;
  let world: World;
  let proxy: TcpProxy;
  let source: DataSource;
  let db: Db;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await createWorld(database);
    const url = new URL(database.apiUrl);
    proxy = await TcpProxy.open(Number(url.port));
    url.port = String(proxy.port);
    source = await openDataSource(url.toString(), { poolSize: 2, statementTimeout: 25_000 });
    db = new Db(source);
  });
  afterEach(async () => {
    await source.destroy();
    await proxy.close();
    await database.drop();
  });

  const one = () => db.plain<{ n: number }>('lost-line.one', 'select 1 as n');
  const fate = (work: Promise<unknown>) =>
    work.then(
      () => 'answered',
      (error: unknown) => (isConnectionLost(error) ? 'lost' : String(error)),
    );
  /** Well before the statement's own time-out. */
  const quickly = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    const came = await fate(work());
    return performance.now() - started < 15_000 ? came : `${came}, late`;
  };

  it('is given up once the server says that it knows nothing of it: a read', async () => {
    await one();
    proxy.halfOpen();
    expect(await quickly(one)).toBe('lost');
    expect(await one()).toEqual([{ n: 1 }]);
  });

  it('in the middle of a transaction', async () => {
    const work = () =>
      db.transaction(world, async (tx) => {
        proxy.halfOpen();
        await tx.query('select 1');
      });
    expect(await quickly(work)).toBe('lost');
    expect(await one()).toEqual([{ n: 1 }]);
  });

  it('is kept where the server still works on it', async () => {
    const slow = () => db.plain('lost-line.slow', 'select pg_sleep(6)');
    expect(await quickly(slow)).toBe('answered');
  });

  it('is given up by a listener too, which then hears again', async () => {
    const url = new URL(database.apiUrl);
    url.port = String(proxy.port);
    const heard: string[] = [];
    let missed = 0;
    const to = { message: (payload: string) => void heard.push(payload), reset: () => void (missed += 1) };
    const stop = await listen(url.toString(), 'lost_line', to);
    proxy.halfOpen();
    await until(async () => missed >= 2, 20_000);
    await fate(one());
    await db.plain('lost-line.notify', `select pg_notify('lost_line', 'again')`);
    await until(async () => heard.length > 0, 5_000);
    await stop();
    expect(heard).toEqual(['again']);
  });
});
