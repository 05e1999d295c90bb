import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type Desk, openDesk } from '../support/desk';
import { createWorld } from '../support/world';

describe('an administrator', () => {
  let desk: Desk;
  let api: RunningApi;
  let admin: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-15T09:00+08:00');
    await createWorld(desk.database, 'b');
    api = await startApi(desk.database);
    admin = await api.signIn('admin');
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  const eventsOf = async (kind: string) =>
    (await desk.sql('select body from event where kind = $1 order by seq', [kind])).map(
      ({ body }) => JSON.parse(body).facts,
    );
  const person = async (loginName: string) =>
    (await admin.get('/people')).body.items.find((one: { loginName: string }) => one.loginName === loginName);

  it('corrects a name and an address against the version that was seen', async () => {
    const { id, version } = await person('other.reporter');
    const change = { displayName: '联络员', email: 'new@a.test' };
    expect(await admin.put(`/people/${id}`, change, version)).toMatchObject({
      status: 200,
      body: { ...change, version: version + 1 },
    });
    expect((await admin.put(`/people/${id}`, change, version)).body.code).toBe('version_stale');
    expect(await person('other.reporter')).toMatchObject({ ...change, active: true });
    expect(await eventsOf('person_changed')).toHaveLength(1);
  });

  it('gives a new one-time password, shown once; the old one and every session end', async () => {
    const before = await api.signIn('reporter');
    const { id } = await person('reporter');
    const key = { 'idempotency-key': 'reset-of-reporter-1' };
    const { status, body } = await admin.post(`/people/${id}/one-time-password`, {}, key);
    expect(status).toBe(200);
    expect(body.oneTimePassword).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){2}$/);
    const again = await admin.post(`/people/${id}/one-time-password`, {}, key);
    expect(again.body).toEqual({ id, loginName: 'reporter' });
    expect((await before.get('/sessions/current')).status).toBe(401);
    await expect(api.signIn('reporter')).rejects.toThrow(/sign_in_refused/);
    const anew = await api.signIn('reporter', body.oneTimePassword);
    expect((await anew.get('/sessions/current')).body).toMatchObject({
      person: { mustChangePassword: true },
    });
    expect(await eventsOf('password_reset')).toEqual([{ personId: id }]);
  });

  it('deactivates who has left: no way in, no post; and lets the person in again', async () => {
    const leaving = await api.signIn('other.head');
    const { id } = await person('other.head');
    const { postId } = desk.world.actor('other.head');
    const gone = { id, active: false, vacated: [postId] };
    expect(await admin.post(`/people/${id}/deactivation`)).toMatchObject({ status: 200, body: gone });
    expect((await leaving.get('/sessions/current')).status).toBe(401);
    await expect(api.signIn('other.head')).rejects.toThrow(/sign_in_refused/);
    expect(await person('other.head')).toMatchObject({ active: false, posts: [] });
    const post = (await admin.get('/posts')).body.find((one: { id: string }) => one.id === postId);
    expect(post.holders).toEqual([]);
    const toTheGone = await admin.put(`/posts/${postId}/holder`, { personId: id }, post.version);
    expect(toTheGone.body.code).toBe('not_found');

    expect((await admin.delete(`/people/${id}/deactivation`)).body).toMatchObject({ id, active: true });
    expect((await admin.put(`/posts/${postId}/holder`, { personId: id }, post.version)).status).toBe(200);
    await api.signIn('other.head');
    expect(await eventsOf('person_deactivated')).toEqual([{ personId: id, vacated: [postId] }]);
    expect(await eventsOf('person_reactivated')).toEqual([{ personId: id }]);
  });

  it('does not deactivate himself', async () => {
    const { id } = await person('admin');
    expect((await admin.post(`/people/${id}/deactivation`)).body.code).toBe('own_account');
  });

  it('sees how delivery stands, and sends a dead letter again once', async () => {
    const { jurisdictionId } = desk.world;
    const { personId, postId } = desk.world.actor('reporter');
    await desk.sql(
      `insert into dispatch (jurisdiction_id, key, person_id, day, channel, due_at, state, attempts, message_id, last_error)
       values ($1, 'mail:1', $2, '2023-11-14', 'mail', app_now(), 'dead', 170, '<1@test>', '550 no such mailbox')`,
      [jurisdictionId, personId],
    );
    await desk.sql(
      `insert into reminder (jurisdiction_id, key, programme_id, commitment_id, level, rung, post_id, channel, due_at, title, body, state)
       select $1, k, gen_random_uuid(), gen_random_uuid(), 0, '0-1', $2, c, app_now() - interval '1 hour', '催办第22件', '—', s
         from (values ('a', 'mail', 'dead'), ('b', 'in_app', 'pending')) as v(k, c, s)`,
      [jurisdictionId, postId],
    );
    await desk.sql(`insert into dispatch_item values ($1, 'mail:1', 'a')`, [jurisdictionId]);

    const { status, body } = await admin.get('/deliveries');
    expect(status).toBe(200);
    expect(body.channels).toMatchObject([
      { channel: 'in_app', total: 1, queued: 1, overdue: 1, lastSentAt: null },
      { channel: 'mail', total: 1, dead: 1 },
    ]);
    expect(body.deadLetters).toMatchObject([
      { person: { id: personId }, reason: '550 no such mailbox', attempts: 170, reminders: 1 },
    ]);
    expect(JSON.stringify(body)).not.toContain('催办第22件');

    const [{ id }] = body.deadLetters;
    const key = { 'idempotency-key': 'resend-letter-1' };
    const sent = await admin.post(`/dead-letters/${id}/resend`, {}, key);
    expect(sent).toMatchObject({ status: 200, body: { id, state: 'pending' } });
    expect((await admin.post(`/dead-letters/${id}/resend`, {}, key)).body).toEqual(sent.body);
    expect((await admin.post(`/dead-letters/${id}/resend`)).status).toBe(404);
    expect(await desk.sql(`select state, attempts from dispatch`)).toEqual([
      { state: 'pending', attempts: 0 },
    ]);
    expect(await desk.sql(`select state from reminder where key = 'a'`)).toEqual([{ state: 'sending' }]);
    expect(await eventsOf('dead_letter_resent')).toEqual([{ key: 'mail:1', personId }]);
    expect((await admin.get('/deliveries')).body).toMatchObject({ deadLetters: [], retrying: [{ id }] });
  });

  it('sees what is open in a post before handing it over, counted', async () => {
    const { postId } = desk.world.actor('office');
    const open = await admin.get(`/posts/${postId}/open-work`);
    expect(open.status).toBe(200);
    const { total, byKind } = open.body;
    expect(byKind.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total);
    const stranger = await api.signIn('admin@b');
    expect((await stranger.get(`/posts/${postId}/open-work`)).status).toBe(404);
    const office = await api.signIn('office');
    expect((await office.get(`/posts/${postId}/open-work`)).body.code).toBe('role_refused');
  });

  it('sees what a changed day would move, and nothing is moved by looking', async () => {
    const { version } = (await admin.get('/calendar/years')).body;
    const looked = await admin.get('/calendar/days/2023-12-05/effect?working=false');
    expect(looked.status).toBe(200);
    expect((await admin.get('/calendar/years')).body.version).toBe(version);
    expect((await admin.get('/calendar/days/2023-12-05/effect?working=maybe')).status).toBe(400);
    const supervisor = await api.signIn('supervisor');
    const refused = await supervisor.get('/calendar/days/2023-12-05/effect?working=false');
    expect(refused.body.code).toBe('role_refused');
    const change = { working: false, name: '区定休息' };
    const changed = await admin.put('/calendar/days/2023-12-05', change, version);
    expect(changed.body).toMatchObject({ version: version + 1, effect: looked.body });
    await admin.put('/calendar/days/2023-12-05', { working: true, name: '照常' }, version + 1);
  });

  it('shows another district nothing of it, and nobody else delivery', async () => {
    const stranger = await api.signIn('admin@b');
    expect((await stranger.get('/deliveries')).body).toMatchObject({ channels: [], deadLetters: [] });
    const supervisor = await api.signIn('supervisor');
    expect((await supervisor.get('/deliveries')).body.code).toBe('role_refused');
  });

  it('sees which years the calendar covers, and by which notice', async () => {
    const { body } = await admin.get('/calendar/years');
    expect(body).toMatchObject({ today: '2023-11-15', coveredThrough: '2026-12-31' });
    expect(body.years.find(({ year }: { year: number }) => year === 2023)).toMatchObject({
      published: true,
      provisional: false,
      document: '国办发明电〔2022〕16号',
    });
    await desk.at('2026-12-01T09:00+08:00');
    const { years } = (await (await api.signIn('admin')).get('/calendar/years')).body;
    expect(years.at(-1)).toMatchObject({ year: 2027, published: false, provisional: true, document: null });
  });
});
