import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type Desk, openDesk } from '../support/desk';
import { workInHand } from '../support/commitment';

describe('one’s own channels of reminders', () => {
  let desk: Desk;
  let api: RunningApi;
  let reporter: ApiClient;
  let head: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-15T09:00+08:00');
    api = await startApi(desk.database);
    await workInHand(desk);
    [reporter, head] = (await Promise.all(['reporter', 'head'].map((login) => api.signIn(login)))) as [
      ApiClient,
      ApiClient,
    ];
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  const chosen = { mail: false, mention: true, mentionAs: 'zhang.liaison' };
  const trail = async () =>
    (await desk.sql(`select body from event where kind = 'channels_changed' order by seq`)).map(({ body }) =>
      JSON.parse(body),
    );

  it('are as they come, with the hours in which reminders go out', async () => {
    expect(await reporter.get('/reminder-channels')).toMatchObject({
      status: 200,
      body: {
        mail: true,
        mention: false,
        mentionAs: null,
        email: 'reporter@a.test',
        neverMutedFrom: 2,
        groups: [],
        lastMail: null,
        sending: [{ from: '08:30', to: '17:30', levelName: '督办' }],
      },
    });
  });

  it('are changed for oneself only, once in the trail, without the name in the group', async () => {
    expect(await reporter.put('/reminder-channels', chosen)).toMatchObject({ status: 200, body: chosen });
    expect(await reporter.put('/reminder-channels', chosen)).toMatchObject({ status: 200, body: chosen });
    expect((await reporter.get('/reminder-channels')).body).toMatchObject(chosen);
    expect((await head.get('/reminder-channels')).body).toMatchObject({ mail: true, mentionAs: null });
    const { personId, postId } = desk.world.actor('reporter');
    expect(await trail()).toEqual([
      expect.objectContaining({
        actor: { role: 'reporter', person: personId, post: postId },
        facts: {
          personId,
          mail: { before: true, after: false },
          mention: { before: false, after: true },
          mentionName: true,
        },
      }),
    ]);
    expect(JSON.stringify(await trail())).not.toContain('zhang');
  });

  it('name the groups whose robot tells the reminders of one’s departments', async () => {
    const admin = await api.signIn('admin');
    const departments = (await admin.get('/departments')).body;
    const robot = (name: string, departmentId: string | null) =>
      admin.post('/receivers', {
        kind: 'wecom',
        name,
        url: 'https://qyapi.weixin.qq.com/r?key=k',
        departmentId,
      });
    const own = departments.find(({ code }: { code: string }) => code === 'minzheng').id;
    const other = departments.find(({ code }: { code: string }) => code === 'jiaoyu').id;
    const made = [await robot('民政群', own), await robot('教育群', other), await robot('全区群', null)];
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { groups } = (await reporter.get('/reminder-channels')).body;
    expect(groups.map(({ name }: { name: string }) => name).sort()).toEqual(['全区群', '民政群'].sort());
  });

  it('say when what falls due out of hours is sent', async () => {
    await desk.at('2023-11-17T19:00+08:00');
    const [hours] = (await reporter.get('/reminder-channels')).body.sending;
    expect(hours.opensAt).toBe('2023-11-20T00:30:00.000Z');
  });

  it.each([
    ['no name to be called by', { ...chosen, mentionAs: null }, '/mentionAs'],
    ['a name that is none', { ...chosen, mentionAs: '<b>@all</b>' }, '/mentionAs'],
    ['half a choice', { mail: true, mentionAs: null }, '/mention'],
    ['turning off the inbox', { ...chosen, inApp: false }, '/inApp'],
  ])('refuse %s', async (_, body, pointer) => {
    expect(await head.put('/reminder-channels', body)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ pointer })] },
    });
  });
});
