import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';

describe('a month between a department and the supervision office', () => {
  let desk: Desk;
  let api: RunningApi;
  let work: WorkInHand;
  let reporter: ApiClient;
  let head: ApiClient;
  let supervisor: ApiClient;
  let office: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    api = await startApi(desk.database);
    [reporter, head, supervisor, office, other] = await Promise.all([
      api.signIn('reporter'),
      api.signIn('head'),
      api.signIn('supervisor'),
      api.signIn('office'),
      api.signIn('other.reporter'),
    ]);
    work = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-11-30' }] });
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  const seen = (version: number) => ({ 'if-match': `"v${version}"` });

  it('calls departments and posts by the names they have now, though it keeps them', async () => {
    const path = `/commitments/${work.id}`;
    const { department, responsiblePost } = (await supervisor.get(path)).body;
    await desk.sql(`update department set name = '改名局' where id = '${department.id}'`);
    await desk.sql(`update post set title = '改名岗' where id = '${responsiblePost.id}'`);
    expect((await supervisor.get(path)).body).toMatchObject({
      department: { id: department.id, name: '改名局' },
      responsiblePost: { title: '改名岗', department: '改名局' },
    });
    await desk.sql(`update department set name = '${department.name}' where id = '${department.id}'`);
    await desk.sql(`update post set title = '${responsiblePost.title}' where id = '${responsiblePost.id}'`);
    expect((await supervisor.get(path)).body).toMatchObject({ department, responsiblePost });
  });

  it('goes from the report through its reduction', async () => {
    const path = `/commitments/${work.id}/reports`;
    const form = {
      period: '2023-10',
      figures: [{ targetId: work.targetId, claimed: '240' }],
      narrative: '进展正常',
    };
    expect(await reporter.post(path, form)).toMatchObject({
      status: 428,
      body: { code: 'version_required' },
    });
    expect(await reporter.post(`${path}/questions`, form)).toMatchObject({
      status: 200,
      body: { questions: [] },
    });
    const unit = { ...form, figures: [{ targetId: work.targetId, claimed: '240部' }] };
    expect(await reporter.post(path, unit, seen(1))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/figures/0/claimed', code: 'figure_invalid' }] },
    });
    const filed = await reporter.post(path, form, seen(1));
    expect(filed).toMatchObject({ status: 201, body: { state: 'waiting', version: 1 } });
    expect(filed.headers.get('etag')).toBe('"v1"');
    const report = `/reports/${filed.body.id}`;
    expect(await supervisor.get(report)).toMatchObject({
      status: 200,
      body: {
        author: { post: 'reporter' },
        targets: [{ what: '电梯', planned: '250', previous: null, claimed: '240', verified: null }],
        actions: [{ name: 'open_report' }, { name: 'accept_report' }, { name: 'return_report' }],
      },
    });
    expect(await other.get(report)).toMatchObject({ status: 404 });
    const reduced = [{ targetId: work.targetId, verified: '150', reasonCode: 'short_count' }];
    expect(await supervisor.post(`${report}/acceptance`, { reduced }, seen(9))).toMatchObject({
      status: 412,
    });
    expect(await supervisor.post(`${report}/acceptance`, { reduced }, seen(1))).toMatchObject({
      status: 200,
      body: { state: 'accepted', verdict: { light: 'red' } },
    });
    expect(await reporter.get(path)).toMatchObject({
      status: 200,
      body: [{ period: '2023-10', state: 'accepted', reviewer: { post: 'supervisor' } }],
    });
  });

  it('asks for a later date, and gets it', async () => {
    const [dutyId] = work.milestones;
    const asked = await head.post(`/commitments/${work.id}/extension-requests`, {
      dutyId,
      newOn: '2023-12-20',
      reasonCode: 'weather',
      text: '雨季停工',
    });
    expect(asked).toMatchObject({ status: 201, body: { state: 'waiting', dueOn: '2023-11-30' } });
    const decision = `/extension-requests/${asked.body.id}/decision`;
    expect(await supervisor.post(decision, { granted: true }, seen(1))).toMatchObject({ status: 403 });
    expect(await office.post(decision, { granted: true }, seen(1))).toMatchObject({
      status: 200,
      body: { state: 'granted', newOn: '2023-12-20' },
    });
  });

  it('names a date that is none and a field nobody knows, each by its place', async () => {
    const wrong = { level: 2, reason: '进度滞后', mendBy: '2025-02-30', urgent: true };
    expect(await supervisor.post(`/commitments/${work.id}/slips`, wrong)).toMatchObject({
      status: 400,
      body: {
        code: 'request_invalid',
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: '/mendBy', code: 'date_invalid' }),
          expect.objectContaining({ pointer: '/urgent', code: 'field_unknown' }),
        ]),
      },
    });
  });

  it('takes a slip to its answer, with the inbox between', async () => {
    const issued = await supervisor.post(`/commitments/${work.id}/slips`, { level: 3, reason: '进度滞后' });
    expect(issued).toMatchObject({ status: 201, body: { level: 3, state: 'open' } });
    const inbox = await head.get('/inbox?unread=true');
    expect(inbox).toMatchObject({
      status: 200,
      body: { unread: 1, items: [{ slipId: issued.body.id, level: 3 }] },
    });
    const read = `/inbox/${inbox.body.items[0].id}/read`;
    expect(await reporter.post(read)).toMatchObject({ status: 404 });
    expect(await head.post(read)).toMatchObject({ status: 200, body: { unread: 0 } });
    expect(await head.get('/inbox')).toMatchObject({ body: { items: [{ readAt: expect.any(String) }] } });

    const slip = `/slips/${issued.body.id}`;
    const acknowledged = await reporter.post(`${slip}/acknowledgement`, {}, seen(1));
    const replied = await reporter.post(
      `${slip}/reply`,
      { text: '已增派人员' },
      seen(acknowledged.body.version),
    );
    expect(replied).toMatchObject({ status: 200, body: { reply: { signed: false } } });
    const signed = await head.post(`${slip}/reply/signature`, {}, seen(replied.body.version));
    expect(signed).toMatchObject({ status: 200, body: { reply: { signed: true } } });
    expect(await supervisor.get(slip)).toMatchObject({
      status: 200,
      body: {
        chain: [{ id: issued.body.id }],
        recipients: expect.arrayContaining([expect.objectContaining({ channel: 'in_app', state: 'sent' })]),
        actions: [{ name: 'release_slip' }],
      },
    });
    const note = { note: '已有分日计划' };
    expect(await supervisor.post(`${slip}/release`, note, seen(signed.body.version))).toMatchObject({
      status: 200,
    });
  });

  it('lists slips page by page, to each what is in sight', async () => {
    await supervisor.post(`/commitments/${work.id}/slips`, { level: 1, reason: '进度滞后' });
    const first = await supervisor.get('/slips?limit=1');
    expect(first).toMatchObject({ status: 200, body: { items: [{ level: 1, state: 'open' }] } });
    const second = await supervisor.get(`/slips?limit=1&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ level: 3, state: 'released' }], next: null });
    expect((await supervisor.get('/slips?state=open&level=1')).body.items).toHaveLength(1);
    expect((await reporter.get('/slips')).body.items).toHaveLength(2);
    expect((await other.get('/slips')).body.items).toHaveLength(0);
    expect((await other.get(`/slips/${first.body.items[0].id}`)).status).toBe(404);
    expect((await supervisor.get('/slips?level=9')).status).toBe(400);
    expect((await supervisor.get('/slips?cursor=no')).body.code).toBe('cursor_invalid');
  });

  it('hides a claim’s path from those it is not for', async () => {
    expect(await other.post(`/commitments/${work.id}/claims`, {}, seen(1))).toMatchObject({ status: 403 });
    expect(await head.post(`/commitments/${work.id}/claims`, {}, seen(2))).toMatchObject({
      status: 409,
      body: { code: 'claim_incomplete' },
    });
  });
});
