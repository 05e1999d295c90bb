import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { type WorkInHand, workInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { pdf, png, upload } from '../support/files';
import { createWorld } from '../support/world';

describe('evidence', () => {
  const directory = mkdtempSync(join(tmpdir(), 'luoshi-evidence-'));
  let desk: Desk;
  let api: RunningApi;
  let work: WorkInHand;
  let twin: WorkInHand;
  let clients: Record<
    'reporter' | 'head' | 'other.reporter' | 'supervisor' | 'congress' | 'admin',
    ApiClient
  >;
  let foreign: ApiClient;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    const stranger = await createWorld(desk.database, 'b');
    api = await startApi(desk.database, { EVIDENCE_DIR: directory });
    work = await workInHand(desk);
    twin = await workInHand(desk, { number: '23' });
    const logins = ['reporter', 'head', 'other.reporter', 'supervisor', 'congress', 'admin'] as const;
    const signedIn = await Promise.all(
      logins.map(async (login) => [login, await api.signIn(login)] as const),
    );
    clients = Object.fromEntries(signedIn) as typeof clients;
    foreign = await api.signIn(stranger.loginName('reporter'));
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const send = (
    content: Buffer,
    name: string,
    client = clients.reporter,
    id: string = work.id,
    key?: string,
  ) => upload(api.url, client, id, content, name, key);
  const kept = () =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  it('goes from the phone into the report, and to whoever reviews it', async () => {
    const photo = png('现场');
    const sha256 = createHash('sha256').update(photo).digest('hex');
    const added = await send(photo, '加装电梯 “现场”.png');
    expect(added).toMatchObject({
      status: 201,
      body: {
        name: '加装电梯 “现场”.png',
        mediaType: 'image/png',
        size: photo.length,
        sha256,
        elsewhere: [],
      },
    });
    expect(kept()).toEqual([sha256]);
    const [{ body }] = await desk.sql(`select body from event where kind = 'evidence_added'`);
    expect(JSON.parse(body).facts).toMatchObject({ sha256, evidenceId: added.body.id });
    const content = `/evidence/${added.body.id}/content`;
    expect(await clients.congress.get(content)).toMatchObject({ status: 404 });

    const form = {
      period: '2023-10',
      figures: [{ targetId: work.targetId, claimed: '240' }],
      evidence: [added.body.id],
    };
    const seen = { 'if-match': '"v1"' };
    const path = `/commitments/${work.id}/reports`;
    const unknown = { ...form, evidence: [work.id] };
    expect(await clients.reporter.post(path, unknown, seen)).toMatchObject({
      status: 400,
      body: { code: 'evidence_unknown', errors: [{ pointer: '/evidence/0' }] },
    });
    const filed = await clients.reporter.post(path, form, seen);
    expect(filed.status).toBe(201);
    const shown = { id: added.body.id, sha256, post: { title: 'reporter', department: '区民政局' } };
    expect((await clients.supervisor.get(`/reports/${filed.body.id}`)).body.evidence).toMatchObject([shown]);
    for (const client of [clients.supervisor, clients.congress]) {
      const one = (await client.get(`/commitments/${work.id}`)).body;
      expect(one.evidence).toMatchObject([shown]);
      expect(one.reports[0].evidence).toEqual([added.body.id]);
      expect((await client.get(`/commitments/${work.id}/evidence`)).body).toMatchObject([shown]);
    }
    const file = await fetch(`${api.url}/api/v1${content}`, { headers: clients.congress.headers });
    expect(Buffer.from(await file.arrayBuffer()).equals(photo)).toBe(true);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^inline; filename="[\w.]+"; filename\*=UTF-8''%E5%8A%A0/),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
  });

  it('is one when the file comes twice, and says which other item it proves', async () => {
    const [first, again] = [await send(pdf('验收单'), '验收单.pdf'), await send(pdf('验收单'), '又一份.pdf')];
    expect(again.body).toEqual(first.body);
    const there = await send(pdf('验收单'), '验收单.pdf', clients.head, twin.id);
    expect(there).toMatchObject({ status: 201, body: { elsewhere: [{ id: work.id, number: '22' }] } });
    const file = await clients.supervisor.get(`/evidence/${there.body.id}/content`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(kept().filter((name) => name === first.body.sha256)).toHaveLength(1);
  });

  it('has one effect under one key, and no other file under it', async () => {
    const key = 'one-photo';
    const first = await send(png('键'), 'a.png', clients.reporter, work.id, key);
    expect(await send(png('键'), 'a.png', clients.reporter, work.id, key)).toMatchObject({
      status: 201,
      body: first.body,
    });
    expect(await send(png('另'), 'a.png', clients.reporter, work.id, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency_mismatch' },
    });
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'a.png', 400, 'evidence_type_refused'],
    [
      'a drawing that can run',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.svg',
      400,
      'evidence_type_refused',
    ],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003'), '现场.jpg', 400, 'evidence_type_refused'],
    ['an archive', Buffer.from('PK\u0003\u0004\u0014\u0000'), 'a.docx', 400, 'evidence_type_refused'],
    ['a picture that says it is a document', png(), 'a.pdf', 400, 'evidence_extension_differs'],
    ['a picture that ends as a page', png(), 'a.png.html', 400, 'evidence_extension_differs'],
    ['nothing', Buffer.alloc(0), 'a.png', 400, 'evidence_missing'],
    ['too much', Buffer.concat([png(), Buffer.alloc(20 * 1024 * 1024)]), 'a.png', 413, 'evidence_too_large'],
  ])('%s is refused and leaves nothing', async (_, content, name, status, code) => {
    const before = kept();
    expect(await send(content, name)).toMatchObject({ status, body: { code } });
    expect(kept()).toEqual(before);
  });

  it.each([
    ['../../../etc/passwd.png', 'passwd.png'],
    ['C:\\windows\\现场.png', '现场.png'],
    ['a\u202egnp.png', 'agnp.png'],
    [`${'长'.repeat(200)}.png`, `${'长'.repeat(116)}.png`],
  ])('the name %j is only a name', async (given, name) => {
    const added = await send(png(given), given);
    expect(added).toMatchObject({ status: 201, body: { name } });
    const file = await clients.reporter.get(`/evidence/${added.body.id}/content`);
    expect(file.headers.get('content-disposition')).toMatch(
      /^inline; filename="[\w.-]+"; filename\*=UTF-8''[\w.%-]+$/,
    );
  });

  it('is for those who report, and shown to those who see the item whole', async () => {
    const added = await send(png('范围'), 'a.png');
    const content = `/evidence/${added.body.id}/content`;
    expect(await send(png(), 'a.png', clients.supervisor)).toMatchObject({
      status: 403,
      body: { code: 'role_refused' },
    });
    expect(await send(png(), 'a.png', clients['other.reporter'])).toMatchObject({ status: 403 });
    for (const client of [clients['other.reporter'], clients.admin, foreign]) {
      expect(await client.get(content)).toMatchObject({ status: 404 });
      expect(await client.get(`/commitments/${work.id}/evidence`)).toMatchObject({ status: 404 });
    }
    expect(await send(png(), 'a.png', foreign)).toMatchObject({ status: 404 });
    expect(await clients.reporter.post(`/commitments/${work.id}/evidence`, {})).toMatchObject({
      status: 400,
      body: { code: 'evidence_missing' },
    });
    expect((await clients['other.reporter'].get(`/commitments/${work.id}`)).body.evidence).toEqual([]);
  });
});
