import { ApiClient, type RunningApi, startApi } from '../support/app';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { type LivePage, openLive } from '../support/live';
import { until } from '../support/until';
import { createWorld, type World } from '../support/world';

describe('open pages', () => {
  let desk: Desk;
  let stranger: World;
  let apis: RunningApi[];
  let work: WorkInHand;
  let head: ApiClient;
  let supervisor: ApiClient;
  const pages: LivePage[] = [];

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    stranger = await createWorld(desk.database, 'b');
    apis = [await startApi(desk.database), await startApi(desk.database)];
    work = await workInHand(desk);
    [head, supervisor] = await Promise.all([here().signIn('head'), here().signIn('supervisor')]);
  });
  afterAll(async () => {
    for (const api of apis ?? []) await api.close();
    await desk?.close();
  });
  afterEach(() => pages.splice(0).forEach((page) => page.close()));

  const here = () => apis[0]!;
  const there = () => apis[1]!;
  const open = async (client: ApiClient, lastId?: string, api = there()) => {
    const page = await openLive(api.url, client, lastId);
    pages.push(page);
    if (page.status === 200) await page.received('inbox');
    return page;
  };
  const issue = async () => {
    const slip = { level: 1, reason: '进度滞后' };
    const { status, body } = await supervisor.post(`/commitments/${work.id}/slips`, slip);
    expect(status).toBe(201);
    const { version } = (await supervisor.get(`/slips/${body.id}`)).body;
    return () => supervisor.post(`/slips/${body.id}/release`, { note: '—' }, { 'if-match': `"v${version}"` });
  };
  const kindsOf = (page: LivePage) =>
    page.events
      .filter(({ name }) => name === 'commitments')
      .flatMap(({ data }) => data.items.flatMap((item: { kinds: string[] }) => item.kinds))
      .filter((kind: string) => kind.startsWith('slip_'));

  it('are told by another process within a second', async () => {
    const page = await open(head);
    expect(page.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(page.events).toEqual([{ name: 'inbox', data: { unread: 0 } }]);
    const started = performance.now();
    const release = await issue();
    const [first] = await page.received('commitments');
    expect((await page.received('inbox', 2))[1]!.data).toEqual({ unread: 1 });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(first!.data.items).toEqual([
      {
        id: work.id,
        parentId: null,
        version: expect.any(Number),
        kinds: expect.arrayContaining(['slip_issued']),
      },
    ]);
    await head.post('/inbox/read-all');
    expect((await page.received('inbox', 3))[2]!.data).toEqual({ unread: 0 });
    await release();
    await until(async () => kindsOf(page).includes('slip_released'));
  });

  it('go on where they were, in another process too, without loss and without repetition', async () => {
    const page = await open(supervisor, undefined, here());
    const release = await issue();
    await until(async () => kindsOf(page).includes('slip_delivered'));
    page.close();
    await release();
    const again = await open(supervisor, page.lastId);
    await until(async () => kindsOf(again).includes('slip_released'));
    await (
      await issue()
    )();
    await until(async () => kindsOf(again).filter((kind) => kind === 'slip_released').length === 2);
    expect(kindsOf(again).filter((kind) => kind === 'slip_issued')).toHaveLength(1);
    expect(again.events.filter(({ name }) => name === 'reset')).toEqual([]);
  });

  it('miss nothing of a transaction that was begun before and commits after', async () => {
    const { jurisdictionId } = desk.world;
    const say = `insert into outbox (jurisdiction_id, topic, payload)
      values ($1, 'event', jsonb_build_object('kind', $2::text, 'commitmentId', $3::text))`;
    const ring = () => desk.sql(`select pg_notify('outbox', $1)`, [jurisdictionId]);
    const page = await open(supervisor);
    let commit: () => void = () => undefined;
    const slow = desk.db.transaction(desk.world.actor('office'), async (tx) => {
      await tx.query(say, [jurisdictionId, 'slip_slow', work.id]);
      await new Promise<void>((resolve) => (commit = resolve));
    });
    await until(
      async () =>
        (await desk.sql(`select from pg_stat_activity where state = 'idle in transaction'`)).length > 0,
    );
    await desk.sql(say, [jurisdictionId, 'slip_quick', work.id]);
    await ring();
    await until(async () => kindsOf(page).includes('slip_quick'));
    page.close();
    commit();
    await slow;
    await desk.sql(say, [jurisdictionId, 'slip_last', work.id]);
    const again = await open(supervisor, page.lastId);
    await until(async () => kindsOf(again).includes('slip_last'));
    expect([...kindsOf(page), ...kindsOf(again)].sort()).toEqual(['slip_last', 'slip_quick', 'slip_slow']);
  });

  it('are told to read anew where nobody knows any more what they missed', async () => {
    for (const lastId of [
      'nonsense',
      '1.5:5:',
      '1.5:3:',
      `${Math.floor(Date.now() / 1000)}.9999999:9999999:`,
    ]) {
      const page = await open(supervisor, lastId);
      expect(await page.received('reset')).toHaveLength(1);
    }
  });

  it('show each only what is in sight', async () => {
    const [other, admin, foreign, congress] = await Promise.all([
      open(await there().signIn('other.reporter')),
      open(await there().signIn('admin')),
      open(await there().signIn(stranger.loginName('supervisor'))),
      open(await there().signIn('congress')),
    ]);
    const release = await issue();
    await release();
    await until(async () => kindsOf(congress).includes('slip_released'));
    await until(async () => kindsOf(other).includes('slip_released'));
    expect(kindsOf(congress)).toContain('slip_delivered');
    expect(kindsOf(other)).not.toContain('slip_delivered');
    for (const page of [admin, foreign])
      expect(page.events).toEqual([{ name: 'inbox', data: { unread: expect.any(Number) } }]);
  });

  it('close when the session ends, by whatever process, and when a token is revoked', async () => {
    const client = await here().signIn('leader');
    const page = await open(client);
    await client.delete('/sessions/current');
    await until(async () => page.isClosed);
    expect(await open(client)).toMatchObject({ status: 401 });
    const token = await (await here().signIn('congress')).post('/access-tokens', { name: '机器' });
    const bearer = new ApiClient(there().url, { authorization: `Bearer ${token.body.token}` });
    const machine = await openLive(there().url, bearer);
    pages.push(machine);
    expect(machine.status).toBe(200);
    await desk.sql(`update access_token set revoked_at = now() where id = $1`, [token.body.id]);
    await until(async () => machine.isClosed);
  });

  it('are limited for one session', async () => {
    const client = await here().signIn('second.supervisor');
    for (let i = 0; i < 8; i++) await open(client);
    const page = await openLive(there().url, client);
    expect(page).toMatchObject({ status: 429 });
    page.close();
  });

  it('answer a HEAD and end, and end with their process', async () => {
    const { status } = await supervisor.send('HEAD', '/live');
    expect(status).toBe(200);
    const third = await startApi(desk.database);
    const page = await open(await third.signIn('supervisor'), undefined, third);
    const started = performance.now();
    await third.close();
    await until(async () => page.isClosed);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
