import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { workInHand, type WorkInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { createWorld } from '../support/world';

describe('what follows', () => {
  let desk: Desk;
  let api: RunningApi;
  let reporter: ApiClient;
  let supervisor: ApiClient;
  let item: WorkInHand;

  beforeAll(async () => {
    desk = await openDesk('2023-11-15T09:00+08:00');
    await createWorld(desk.database, 'b');
    api = await startApi(desk.database);
    reporter = await api.signIn('reporter');
    supervisor = await api.signIn('supervisor');
    item = await workInHand(desk, {
      dueOn: '2023-11-20',
      milestones: [{ title: '开工', dueOn: '2023-11-10' }],
    });
    const slip = await supervisor.post(`/commitments/${item.id}/slips`, {
      level: 2,
      reason: '开工已过期',
      dutyId: item.milestones[0],
    });
    expect(slip.status).toBe(201);
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  it('says for each date why it is that day, and what comes next', async () => {
    const { status, body } = await reporter.get(`/commitments/${item.id}/outlook`);
    expect(status).toBe(200);
    const basis = Object.fromEntries(
      body.dates.map((date: { kind: string; basis: { rule: string } }) => [date.kind, date.basis.rule]),
    );
    expect(basis).toEqual({
      promised: 'printed',
      milestone: 'registered',
      report: 'day_of_month',
      slip_reply: 'counted',
    });
    const reply = body.dates.find(({ kind }: { kind: string }) => kind === 'slip_reply');
    expect(reply).toMatchObject({
      dueOn: '2023-11-22',
      basis: { from: '2023-11-15', days: 5, provisional: false },
    });
    expect(body.months).toHaveLength(12);
    expect(body.targets[0]).toMatchObject({ what: '电梯', outlook: null, difference: null });
    expect(body.targets[0].months[9]).toMatchObject({
      period: '2023-10',
      plannedRate: '83.3',
      verified: null,
    });
    expect(body.next.sentence.zh).toMatch(/^“10月填报”.*发催办，送/);
    const matters = body.nextByMatter.map(({ matter }: { matter: string }) => matter);
    expect(new Set(matters).size).toBe(matters.length);
  });

  it('says on the desk what follows if nothing is done; a missed answer advances its slip', async () => {
    const head = await api.signIn('head');
    const followsOn = async (client: ApiClient, kind: string) => {
      const { toDo } = (await client.get('/desk')).body;
      const { id } = toDo.find((task: { kind: string }) => task.kind === kind);
      const { duties } = (await client.get('/desk/outlook')).body;
      return duties.find(({ dutyId }: { dutyId: string }) => dutyId === id).next;
    };
    const promise = await followsOn(reporter, 'promised');
    expect(promise).toMatchObject({ level: 1, matter: `duty:${item.promised}` });
    const reply = await followsOn(head, 'slip_reply');
    expect(reply).toMatchObject({ level: 3, matter: `duty:${item.milestones[0]}` });
    expect(reply.wouldStop.zh).toContain('答复期内答复');
  });

  it('shows the board balanced, and what is overdue by age and level', async () => {
    const { status, body } = await supervisor.get(`/programmes/${item.programmeId}/supervision`);
    expect(status).toBe(200);
    expect(body.levels).toHaveLength(6);
    expect(body.levels[1]).toMatchObject({
      name: { zh: '督办' },
      year: { total: 1, balanced: true },
      open: [{ commitment: { number: '22' }, light: 'yellow', workingDaysLeft: 5 }],
    });
    expect(body.overdue.items).toMatchObject([
      { kind: 'report', overdueWorkingDays: 7, slipLevel: 2 },
      { kind: 'milestone', title: '开工', overdueWorkingDays: 3, slipLevel: 2 },
    ]);
    expect(body.overdue.byAge.map(({ total }: { total: number }) => total)).toEqual([1, 1, 0, 0]);
    expect(body.overdue.byKind).toMatchObject({ total: 2, balanced: true });
  });

  it('is for those who see the item or the jurisdiction whole', async () => {
    const [other, admin, stranger] = await Promise.all(
      ['other.reporter', 'admin', 'supervisor@b'].map((login) => api.signIn(login)),
    );
    for (const client of [other!, admin!, stranger!]) {
      expect((await client.get(`/commitments/${item.id}/outlook`)).status).toBe(404);
      expect((await client.get(`/programmes/${item.programmeId}/supervision`)).status).toBe(404);
    }
    expect((await stranger!.get('/desk/outlook')).body).toMatchObject({ duties: [] });
  });
});
