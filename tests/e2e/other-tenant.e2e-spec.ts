import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { png, upload } from '../support/files';
import { createWorld, type World } from '../support/world';

const { paths }: { paths: Record<string, Record<string, unknown>> } = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8'),
);
const routes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ route: `${method} ${path}`, method: method.toUpperCase(), path })),
);
const withId = routes.filter(({ path }) => /\{(id|\w+Id)\}/.test(path));

const ANY = '00000000-0000-7000-8000-000000000000';
const REPORT = { period: '2023-10', sameAsLast: true };
/** Bodies of good form where an empty one is not, so that it is the id that is refused. */
const BODIES: Readonly<Record<string, unknown>> = {
  'put /posts/{id}/holder': { personId: null },
  'put /receivers/{id}': { name: '平台', topics: ['slip_issued'] },
  'put /people/{id}': { displayName: '—', email: null },
  'post /claims/{id}/return': { reasonCode: 'short_count', text: '—' },
  'post /claims/{id}/verification': {
    checkedOn: '2023-10-31',
    result: 'passed',
    team: 2,
    sampled: 5,
    passed: 5,
    stage: 'in_use',
    objectionsSettled: true,
  },
  'post /commitments/{id}/extension-requests': {
    dutyId: ANY,
    newOn: '2023-12-20',
    reasonCode: 'weather',
    text: '—',
  },
  'post /extension-requests/{id}/decision': { granted: true },
  'post /commitments/{id}/reports': REPORT,
  'post /commitments/{id}/reports/questions': REPORT,
  'post /reports/{id}/return': { reasonCode: 'short_count', text: '—' },
  'post /commitments/{id}/slips': { level: 2, reason: '进度滞后' },
  'post /slips/{id}/release': { note: '已改' },
  'post /slips/{id}/reply': { text: '已增派人员' },
  'put /commitments/{id}/registration': { multiYear: false, targets: [], milestones: [] },
  'put /commitments/{id}/assignment': { leadDepartmentId: ANY, responsiblePostId: ANY, leaderPostId: ANY },
  'post /commitments/{id}/transitions': { name: 'acknowledge' },
  'put /commitments/{id}/worsening': { light: 'red', reason: '—' },
  'delete /commitments/{id}/worsening': { reason: '—' },
  'put /programmes/{id}/policy': { policy: {} },
  'post /programmes/{id}/preview/rehearsals': { policy: {} },
  'post /programmes/{id}/items': {
    categories: [{ number: 1, name: '民生', declaredCount: 1 }],
    items: [{ number: '1', category: 1, title: '加装电梯' }],
  },
  'post /programmes/{id}/count-settlements': { category: 1, reason: '—' },
  'post /programmes/{id}/merges': { firstId: ANY, secondId: ANY, ruling: 'merge', reason: '—' },
  'post /programmes/{id}/resolutions': { effect: 'adopt', number: '1号', date: '2023-10-30' },
};

/** One of each role. */
const LOGINS = ['reporter', 'head', 'supervisor', 'office', 'congress', 'admin'] as const;

describe('ids of another jurisdiction', () => {
  const directory = mkdtempSync(join(tmpdir(), 'luoshi-tenants-'));
  let desk: Desk;
  let api: RunningApi;
  let work: WorkInHand;
  let stranger: World;
  const clients: ApiClient[] = [];
  /** One real id of the first jurisdiction for every kind of thing that a path can name. */
  const own = new Map<string, string>();

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    stranger = await createWorld(desk.database, 'b');
    api = await startApi(desk.database, { EVIDENCE_DIR: directory });
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
    for (const login of LOGINS) clients.push(await api.signIn(stranger.loginName(login)));
    await fillIn();
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
    rmSync(directory, { recursive: true });
  });

  async function fillIn(): Promise<void> {
    const [reporter, head, supervisor, office] = await Promise.all(
      (['reporter', 'head', 'supervisor', 'office'] as const).map((login) => api.signIn(login)),
    );
    const path = `/commitments/${work.id}`;
    const figures = [{ targetId: work.targetId, claimed: '240' }];
    const seen = { 'if-match': '"v1"' };
    const report = await reporter!.post(
      `${path}/reports`,
      { period: '2023-10', figures, narrative: '—' },
      seen,
    );
    const asked = { dutyId: work.milestones[0], newOn: '2023-12-20', reasonCode: 'weather', text: '—' };
    const extension = await head!.post(`${path}/extension-requests`, asked);
    const slip = await supervisor!.post(`${path}/slips`, { level: 3, reason: '进度滞后' });
    const notices = await head!.get('/inbox');
    const decided = { effect: 'suspend', number: '1号', date: '2023-10-30', commitmentId: work.id };
    const resolution = await office!.post(`/programmes/${work.programmeId}/resolutions`, decided);
    const photo = await upload(api.url, reporter!, work.id, png(), 'a.png');
    const token = await office!.post('/access-tokens', { name: '机器' });
    const admin = await api.signIn('admin');
    const robot = { kind: 'wecom', name: '督查群', url: 'https://qyapi.weixin.qq.com/?key=1' };
    const receiver = await admin.post('/receivers', robot);
    const [claim] = await desk.sql(
      `select gen_random_uuid() as id, jurisdiction_id from commitment where id = $1`,
      [work.id],
    );
    const [dead] = await desk.sql(
      `insert into dispatch (jurisdiction_id, key, person_id, day, channel, due_at, state, message_id)
       values ($1, 'dead', $2, '2023-10-30', 'mail', app_now(), 'dead', '<dead@test>') returning md5(jurisdiction_id::text || key)::uuid as id`,
      [desk.world.jurisdictionId, desk.world.actor('reporter').personId],
    );
    for (const [kind, id] of Object.entries({
      commitments: work.id,
      programmes: work.programmeId,
      reports: report.body.id,
      'extension-requests': extension.body.id,
      slips: slip.body.id,
      inbox: notices.body.items[0].id,
      resolutions: resolution.body.id,
      'access-tokens': token.body.id,
      evidence: photo.body.id,
      posts: desk.world.actor('reporter').postId,
      claims: claim.id,
      people: desk.world.actor('reporter').personId,
      'dead-letters': dead.id,
      receivers: receiver.body.id,
    }))
      own.set(kind, id);
  }

  const send = async (client: ApiClient, { route, method, path }: (typeof routes)[number], id: string) => {
    const url = path.replace('/api/v1', '').replace(/\{(id|\w+Id)\}/, id);
    const headers = { 'idempotency-key': randomUUID(), 'if-match': '"v1"' };
    const said = method === 'GET' ? undefined : (BODIES[route.replace('/api/v1', '')] ?? {});
    const { status, body } = await client.send(method, url, said, headers);
    return { status, code: body?.code, params: body?.params, errors: body?.errors };
  };

  it.each(withId)('$route answers as for an unknown id', async (route) => {
    const id = own.get(route.path.split('/')[3] ?? '');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const statuses = new Set<number>();
    for (const client of clients) {
      const theirs = await send(client, route, id!);
      expect(theirs).toEqual(await send(client, route, randomUUID()));
      statuses.add(theirs.status);
    }
    // Those who may not do it at all are told so before anything is looked up; nobody is told of a fault of form.
    expect([...statuses].filter((status) => status !== 403)).toEqual([404]);
  });

  it.each(routes.filter(({ route }) => route.startsWith('post ') && route !== 'post /api/v1/sessions'))(
    '$route asks for an Idempotency-Key',
    async ({ path }) => {
      const url = path.replace('/api/v1', '').replace(/\{\w+\}/, randomUUID());
      expect(await clients[0]!.send('POST', url, {})).toMatchObject({
        status: 400,
        body: { code: 'idempotency_key_required' },
      });
    },
  );
});
