import { DEFAULT_POLICY } from '@app/domain';
import { OVERDUE_OF_DEPARTMENT } from '@app/db/reads/overdue.read';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { workInHand, type WorkInHand } from '../support/commitment';
import { openDesk, type Desk } from '../support/desk';
import { createWorld } from '../support/world';

const TODAY = '2023-11-15T09:00+08:00';
const FIGURES = { claimed: '231' };

interface Line {
  readonly id: string;
  readonly dueOn: string;
  readonly light: string;
}

/** Follows `next` to the end. */
async function everyPage(client: ApiClient, path: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, body } = await client.get(`${path}&cursor=${cursor}`.replace(/&cursor=$/, ''));
    expect(status).toBe(200);
    lines.push(...body.items);
    cursor = body.next;
  }
  return lines;
}

describe('what the screens read', () => {
  let desk: Desk;
  let api: RunningApi;
  let reporter: ApiClient;
  let supervisor: ApiClient;
  let other: ApiClient;
  let item: WorkInHand;
  let department: string;

  beforeAll(async () => {
    desk = await openDesk(TODAY);
    api = await startApi(desk.database);
    reporter = await api.signIn('reporter');
    supervisor = await api.signIn('supervisor');
    other = await api.signIn('other.reporter');
    department = desk.world.actor('reporter').departmentId;
    item = await workInHand(desk, { milestones: [{ title: '开工', dueOn: '2023-11-30' }] });
    for (const dueOn of ['2023-11-16', '2023-11-16', '2023-11-17', '2023-12-29', '2023-12-29', '2023-12-29'])
      await workInHand(desk, { dueOn });
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  describe('the ledger', () => {
    const orders = ['position', 'dueOn', 'gap', 'light', 'slipLevel', 'department'].flatMap((sort) =>
      ['asc', 'desc'].map((direction) => [sort, direction] as const),
    );

    it.each(orders)(
      'pages through all by %s %s, nothing twice, under equal keys too',
      async (sort, direction) => {
        const lines = await everyPage(supervisor, `/commitments?limit=2&sort=${sort}&direction=${direction}`);
        expect(lines).toHaveLength(7);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(7);
        const dates = lines.map(({ dueOn }) => dueOn);
        if (sort === 'dueOn')
          expect(dates).toEqual(direction === 'asc' ? [...dates].sort() : [...dates].sort().reverse());
      },
    );

    it('shows a line with its light, target, dates and working days', async () => {
      const { body } = await reporter.get(`/commitments?programmeId=${item.programmeId}&months=true`);
      expect(body).toMatchObject({
        today: '2023-11-15',
        next: null,
        items: [
          {
            number: '22',
            light: 'yellow',
            reason: { code: 'report_missing', zh: '10月填报逾期7个工作日' },
            lastReport: null,
            missingPeriod: '2023-10',
            lateWorkingDays: null,
            target: { what: '电梯', value: '300', unit: '部' },
            dueOn: '2023-12-31',
            workingDaysLeft: 32,
            overdueWorkingDays: null,
            provisional: false,
            months: { milestones: [{ title: '开工', dueOn: '2023-11-30', metOn: null }] },
          },
        ],
      });
    });

    it.each([
      ['q=电梯', 7],
      ['q=民政', 7],
      ['q=%25', 0],
      ['dueFrom=2023-12-30', 1],
      ['dueTo=2023-11-16', 2],
      ['light=red,green', 0],
      ['light=yellow&light=red', 7],
      ['state=in_progress&rows=leaf', 7],
      ['slipLevel=1', 0],
      ['slipLevel=0,2', 7],
      ['report=missing', 7],
      ['report=none', 7],
      ['report=accepted', 0],
      ['moved=false', 7],
      ['overdue=true', 0],
      ['overdue=false', 7],
    ])('filters by %s', async (filter, count) => {
      expect((await supervisor.get(`/commitments?${filter}`)).body.items).toHaveLength(count);
    });

    it('counts what the same filters find, by light, category and department', async () => {
      const { body } = await supervisor.get(`/commitments/counts?departmentId=${department}&light=yellow`);
      const all = (await supervisor.get(`/commitments?departmentId=${department}&light=yellow`)).body.items;
      expect(body.byLight).toMatchObject({ total: all.length, balanced: true });
      expect(body.byLight.counts).toContainEqual({ key: 'yellow', count: all.length });
      expect(body.byDepartment).toMatchObject([{ id: department, byLight: { total: all.length } }]);
      const inCategories = body.byCategory.map((one: { byLight: { total: number } }) => one.byLight.total);
      expect(inCategories.reduce((sum: number, count: number) => sum + count, 0)).toBe(all.length);
      expect((await supervisor.get('/commitments/counts?sort=light')).status).toBe(400);
    });

    it('adds what has no percentage where it is asked for', async () => {
      const { body } = await reporter.get(`/commitments?programmeId=${item.programmeId}&stages=true`);
      expect(body.items[0]).toMatchObject({
        months: null,
        stages: { milestones: [{ title: '开工', dueOn: '2023-11-30', metOn: null }], rates: [] },
      });
    });

    it.each(['cursor=rubbish', 'cursor=WzFd', 'sort=nothing', 'dueFrom=2023-02-30', 'limit=0', 'colour=red'])(
      'refuses %s',
      async (query) => expect((await supervisor.get(`/commitments?${query}`)).status).toBe(400),
    );

    it('refuses a cursor of another order', async () => {
      const { next } = (await supervisor.get('/commitments?limit=1&sort=dueOn')).body;
      const answer = await supervisor.get(`/commitments?limit=1&sort=gap&cursor=${next}`);
      expect(answer).toMatchObject({ status: 400, body: { code: 'cursor_invalid' } });
    });
  });

  describe('who sees what', () => {
    it('shows another department the ledger’s part, and no history', async () => {
      const { body } = await other.get(`/commitments/${item.id}`);
      expect(body).toMatchObject({ sight: 'ledger', actions: [], claims: [], history: { items: [] } });
      expect(body.duties.map(({ kind }: { kind: string }) => kind)).toEqual(['milestone', 'promised']);
      expect((await other.get(`/commitments/${item.id}/history`)).status).toBe(404);
      expect((await other.get(`/commitments/${item.id}/trail`)).status).toBe(404);
    });

    it('shows the administrator no business data', async () => {
      const admin = await api.signIn('admin');
      expect((await admin.get('/commitments')).body.items).toEqual([]);
      expect((await admin.get('/programmes')).body).toEqual([]);
      expect((await admin.get('/desk')).body).toMatchObject({ toDo: [], items: [], done: [] });
      for (const path of [
        `/commitments/${item.id}`,
        `/programmes/${item.programmeId}/summary`,
        `/programmes/${item.programmeId}/preview`,
      ])
        expect((await admin.get(path)).status).toBe(404);
    });

    it.each(['supervisor', 'office', 'leader', 'congress'] as const)('shows %s the whole', async (login) => {
      const client = await api.signIn(login);
      expect((await client.get(`/commitments/${item.id}`)).body.sight).toBe('whole');
    });
  });

  describe('one commitment', () => {
    it('says what may be done, by whom is asked, and carries its version as ETag', async () => {
      const answer = await reporter.get(`/commitments/${item.id}`);
      expect(answer.headers.get('etag')).toBe(`"v${answer.body.version}"`);
      expect(answer.body.actions).toContainEqual({ name: 'report', subject: '2023-10' });
      const forSupervisor = (await supervisor.get(`/commitments/${item.id}`)).body.actions;
      expect(forSupervisor.map(({ name }: { name: string }) => name)).toEqual(['issue_slip', 'worsen_light']);
    });

    it('keeps what a claim holds off the department’s list', async () => {
      const promised = async () => {
        const { toDo } = (await reporter.get('/desk')).body;
        return toDo.some(({ id }: { id: string }) => id === item.promised);
      };
      expect(await promised()).toBe(true);
      await desk.sql(`update commitment set state = 'claimed' where id = $1`, [item.id]);
      expect(await promised()).toBe(false);
      await desk.sql(`update commitment set state = 'in_progress' where id = $1`, [item.id]);
    });

    it('follows a report from the department’s desk to the reviewer’s, in words', async () => {
      const report = {
        period: '2023-10',
        figures: [{ targetId: item.targetId, ...FIGURES }],
        narrative: '竣工231部',
        answers: [{ code: 'report_late', targetId: null, text: '汇总迟了' }],
      };
      const sent = await reporter.post(`/commitments/${item.id}/reports`, report, { 'if-match': '"v1"' });
      expect(sent.status).toBe(201);
      const [line] = (await reporter.get(`/commitments/${item.id}/history?limit=100`)).body.items.filter(
        ({ kind }: { kind: string }) => kind === 'progress_reported',
      );
      expect(line).toMatchObject({
        zh: '报10月进度（迟报）：电梯 231',
        role: 'reporter',
        by: { department: '区民政局' },
      });
      const kindsOf = async (topic: string) => {
        const { body } = await reporter.get(`/commitments/${item.id}/history?limit=100&topic=${topic}`);
        return body.items.map(({ kind }: { kind: string }) => kind);
      };
      expect(await kindsOf('reports')).toContain('progress_reported');
      expect(await kindsOf('dates')).toContain('duty_opened');
      expect(await kindsOf('dates')).not.toContain('progress_reported');
      expect(await reporter.get(`/commitments/${item.id}/history?topic=other`)).toMatchObject({
        status: 400,
      });
      const own = (await reporter.get('/desk')).body;
      expect(own.waiting).toMatchObject([
        { kind: 'report', what: '2023-10', desk: { department: '区政府督查室' }, workingDaysLeft: 5 },
      ]);
      const reported = own.done.find(({ kind }: { kind: string }) => kind === 'progress_reported');
      expect(reported.zh).toBe('报10月进度（迟报）：电梯 231');
      expect(own.items).toHaveLength(7);
      const theirs = (await supervisor.get('/desk')).body;
      expect(theirs.queue).toMatchObject([
        { verb: 'review_report', report: { period: '2023-10', state: 'waiting' } },
      ]);
      expect((await other.get('/desk')).body).toMatchObject({ toDo: [], waiting: [], items: [] });
    });

    it('keeps what was said apart, and leaves it out once it was erased', async () => {
      const said = async () =>
        (await reporter.get(`/commitments/${item.id}`)).body.history.items.find(
          ({ kind }: { kind: string }) => kind === 'progress_reported',
        ).text;
      expect(await said()).toContain('231');
      await desk.sql(`update event_text set text = null, erased_at = now()`);
      expect(await said()).toBeNull();
    });
  });

  it('sums up in numbers that balance', async () => {
    const { body } = await supervisor.get(`/programmes/${item.programmeId}/summary`);
    expect(body).toMatchObject({
      items: { numbered: 1, inSubstance: 1, byLight: { total: 1, balanced: true } },
      leaves: { total: 1, closed: 0, overdue: 0 },
      reports: { period: '2023-10', total: 1, balanced: true },
      onTime: { original: { due: 0, rate: null } },
    });
    expect(body.reports.counts).toContainEqual({ key: 'waiting', count: 1 });
    expect(body.slips).toHaveLength(6);
  });

  it('foresees what will fire, to whom and why', async () => {
    const path = `/programmes/${item.programmeId}/preview`;
    const { body } = await supervisor.get(`${path}?from=2023-11-15&to=2023-12-15`);
    const matter = `duty:${item.milestones[0]}`;
    const urged = body.lines.find(
      (line: { level: number; matter: string }) => line.level === 1 && line.matter === matter,
    );
    expect(urged).toMatchObject({
      firesAt: '2023-12-01T01:00:00.000Z',
      to: [{ title: 'reporter' }, { title: 'head' }],
      cc: [{ department: '区政府领导' }],
      wouldStop: { zh: expect.stringContaining('开工') },
    });
    expect((await other.get(path)).body.lines).toEqual([]);
    expect((await supervisor.get(`${path}?from=2023-11-15&to=2024-11-15`)).status).toBe(400);
  });

  it('rehearses a proposed policy against what happened, and stores nothing', async () => {
    const { version: _, ...policy } = DEFAULT_POLICY;
    // October's report is owed by 6 November, and no worker runs here.
    await desk.at('2023-11-01T10:00+08:00');
    const { programmeId } = await workInHand(desk);
    await desk.at(TODAY);
    const path = `/programmes/${programmeId}/preview/rehearsals`;
    const { status, body } = await supervisor.post(path, { policy });
    expect(status).toBe(200);
    expect(body).toMatchObject({ from: '2022-11-15', to: '2023-11-15' });
    expect(body.levels.map(({ level }: { level: number }) => level)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(body.differences).toContainEqual(
      expect.objectContaining({ kind: 'added', level: 1, proposedOn: '2023-11-07' }),
    );
    expect((await reporter.post(path, { policy })).status).toBe(403);
    expect(await desk.sql('select 1 from slip')).toEqual([]);
  });

  it('prints every instant as ISO 8601 in UTC', async () => {
    const paths = [
      '/commitments',
      `/commitments/${item.id}`,
      `/commitments/${item.id}/history`,
      `/commitments/${item.id}/trail`,
      '/programmes',
      `/programmes/${item.programmeId}/summary`,
      `/programmes/${item.programmeId}/preview`,
      '/desk',
    ];
    for (const path of paths) {
      const text = JSON.stringify((await supervisor.get(path)).body);
      expect(text).not.toMatch(/\d{2}:\d{2}(:\d{2}(\.\d+)?)?[+-]\d{2}(:\d{2})?"/);
      for (const [, instant] of text.matchAll(/"(?:\w+At|at)":"([^"]+)"/g))
        expect(instant).toMatch(/^[\d-]{10}T[\d:]{8}\.\d{3}Z$/);
    }
  });

  it('gives the same bytes whether or not another district works in the same database', async () => {
    const paths = [
      '/commitments?sort=light',
      `/commitments/${item.id}`,
      '/desk',
      '/programmes',
      `/programmes/${item.programmeId}/summary`,
    ];
    const read = () =>
      Promise.all(paths.map(async (path) => JSON.stringify((await supervisor.get(path)).body)));
    const alone = await read();
    const b = await createWorld(desk.database, 'b');
    const foreign = await workInHand({ db: desk.db, world: b }, { dueOn: '2023-11-16' });
    expect(await read()).toEqual(alone);
    for (const path of [
      `/commitments/${foreign.id}`,
      `/programmes/${foreign.programmeId}`,
      `/commitments/${foreign.id}/trail`,
    ])
      expect(await supervisor.get(path)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it.each([
    ['2023-10-31', '2023-10-31', null],
    ['2023-09-28', '2023-10-12', 6],
  ])('says of what was due on %s and claimed on %s how late it was', async (dueOn, metOn, days) => {
    const closed = await workInHand(desk, { dueOn, number: '7' });
    await desk.sql(`update commitment set state = 'closed', closed_on = '2023-11-01' where id = $1`, [
      closed.id,
    ]);
    await desk.sql(`update duty set state = 'met', met_on = $2 where id = $1`, [closed.promised, metOn]);
    const [line] = (await reporter.get(`/commitments?programmeId=${closed.programmeId}`)).body.items;
    expect(line).toMatchObject({ closedOn: '2023-11-01', metOn, lateWorkingDays: days });
    const { duties } = (await reporter.get(`/commitments/${closed.id}`)).body;
    expect(duties.find(({ id }: { id: string }) => id === closed.promised)).toMatchObject({
      lateWorkingDays: days,
    });
  });

  describe('after a promised date has passed, before anybody looked', () => {
    beforeAll(() => desk.at('2023-11-20T09:00+08:00'));

    it('is red at once, in words of today, whichever way it is read', async () => {
      const hot = await everyPage(
        reporter,
        `/commitments?departmentId=${department}&overdue=true&sort=dueOn&limit=2`,
      );
      const plain = await everyPage(
        reporter,
        `/commitments?departmentId=${department}&overdue=true&sort=dueOn&limit=2&slipLevel=0`,
      );
      expect(hot.map((line) => ({ ...line, months: null, stages: null }))).toEqual(plain);
      expect(hot).toMatchObject([
        { dueOn: '2023-11-16', light: 'red', overdueWorkingDays: 2 },
        { dueOn: '2023-11-16', light: 'red', overdueWorkingDays: 2 },
        { dueOn: '2023-11-17', light: 'red', reason: { zh: '承诺期11-17已过，未销号，逾期1个工作日' } },
      ]);
      const { body } = await reporter.get(`/commitments/${hot[2]?.id}`);
      expect(body).toMatchObject({ overdueWorkingDays: 1, standing: { light: 'red' } });
      expect(body.standing.reasons.slice(0, 2).map(({ zh }: { zh: string }) => zh)).toEqual([
        '承诺期11-17已过，未销号，逾期1个工作日',
        '10月填报逾期10个工作日',
      ]);
      const kept = (await supervisor.get('/commitments?dueFrom=2023-12-29&dueTo=2023-12-29')).body.items;
      expect(kept[0].reason.zh).toBe('10月填报逾期10个工作日');
    });

    it('walks the partial index for the hot list', async () => {
      await desk.sql('set enable_seqscan = off');
      await desk.sql(`prepare hot as ${OVERDUE_OF_DEPARTMENT.text}`);
      const plan = await desk.sql(
        `explain (verbose) execute hot ('${desk.world.jurisdictionId}', 1, '\\x0000', '2023-01-01', '2026-12-31', '${department}', null, null, 50)`,
      );
      expect(JSON.stringify(plan)).toContain('commitment_open_by_department');
    });
  });

  it('computes the chain anew, and finds where it was tampered with', async () => {
    const path = `/programmes/${item.programmeId}/trail/verification`;
    const { body } = await supervisor.get(path);
    expect(body).toMatchObject({ intact: true, brokenSeq: null });
    await desk.sql(`alter table event disable trigger append_only`);
    await desk.sql(`alter table event drop constraint event_check`);
    await desk.sql(
      `update event set body = replace(body, '2023-12-31', '2024-12-31') where log_id = $1 and seq = 2`,
      [item.programmeId],
    );
    await desk.sql(
      `update event set body = replace(body, '2023-12-31', '2024-12-31') where log_id = $1 and seq = 1`,
      [item.programmeId],
    );
    expect((await supervisor.get(path)).body).toMatchObject({ intact: false, brokenSeq: 1 });
    await desk.sql(`delete from event_text`);
  });
});
