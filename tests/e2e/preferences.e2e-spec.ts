import { DEFAULT_PREFERENCES } from '@app/domain';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { createWorld } from '../support/world';

describe('preferences', () => {
  let desk: Desk;
  let api: RunningApi;
  let work: WorkInHand;
  let reporter: ApiClient;
  let head: ApiClient;
  let admin: ApiClient;
  let foreign: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    const stranger = await createWorld(desk.database, 'b');
    api = await startApi(desk.database);
    work = await workInHand(desk);
    [reporter, head, admin, foreign] = (await Promise.all(
      ['reporter', 'head', 'admin', stranger.loginName('reporter')].map((login) => api.signIn(login)),
    )) as [ApiClient, ApiClient, ApiClient, ApiClient];
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  const chosen = () => ({
    views: [{ name: '红灯', query: 'light=red&sort=dueOn' }],
    columns: ['number', 'title', 'light'],
    density: 'relaxed',
    language: 'en',
    theme: 'dark',
    letterKeys: false,
    followed: [work.id as string],
  });

  it('are as they come until one chooses, and then one’s own', async () => {
    expect(await reporter.get('/preferences')).toMatchObject({ status: 200, body: DEFAULT_PREFERENCES });
    expect(await reporter.put('/preferences', chosen())).toMatchObject({ status: 200, body: chosen() });
    expect((await reporter.get('/preferences')).body).toEqual(chosen());
    expect((await head.get('/preferences')).body).toEqual(DEFAULT_PREFERENCES);
    const changed = { ...chosen(), columns: null, views: [], followed: [] };
    await reporter.put('/preferences', changed);
    expect((await reporter.get('/preferences')).body).toEqual(changed);
    expect(await desk.sql('select count(*)::int as n from preference')).toEqual([{ n: 1 }]);
  });

  const view = (name: string) => ({ name, query: '' });
  it.each([
    ['a missing part', { theme: undefined }, '/theme'],
    ['an unknown part', { font: '宋体' }, '/font'],
    ['a theme nobody knows', { theme: 'pink' }, '/theme'],
    ['too many views', { views: Array.from({ length: 21 }, (_, i) => view(`${i}`)) }, '/views'],
    ['two views of one name', { views: [view('红灯'), view('红灯')] }, '/views'],
    ['a view without a name', { views: [view('')] }, '/views/0/name'],
    ['a view that leads elsewhere', { views: [{ name: 'a', query: 'a=1#b' }] }, '/views/0/query'],
    ['a query that is not encoded', { views: [{ name: 'a', query: 'q=电 梯' }] }, '/views/0/query'],
    ['a column that is none', { columns: ['<b>'] }, '/columns'],
    ['something followed that is no id', { followed: ['22'] }, '/followed'],
    [
      'something followed that is not there',
      { followed: ['00000000-0000-7000-8000-000000000000'] },
      '/followed/0',
    ],
  ])('refuse %s', async (_, part, pointer) => {
    expect(await head.put('/preferences', { ...chosen(), ...part })).toMatchObject({
      status: 400,
      body: { code: 'request_invalid', errors: [{ pointer }] },
    });
    expect((await head.get('/preferences')).body).toEqual(DEFAULT_PREFERENCES);
  });

  it('follow only what one may see', async () => {
    for (const client of [admin, foreign])
      expect(await client.put('/preferences', chosen())).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/followed/0', code: 'not_found' }] },
      });
  });
});
