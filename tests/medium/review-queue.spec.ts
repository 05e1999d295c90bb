import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { workInHand, type WorkInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';
import { createWorld } from '../support/world';

describe('the review queue', () => {
  let desk: Desk;
  let api: RunningApi;
  let supervisor: ApiClient;
  let item: WorkInHand;

  beforeAll(async () => {
    desk = await openDesk('2023-11-01T10:00+08:00');
    await createWorld(desk.database, 'b');
    api = await startApi(desk.database);
    supervisor = await api.signIn('supervisor');
    item = await workInHand(desk);
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  const file = async (period: string, claimed: string) => {
    const reporter = await api.signIn('reporter');
    const { version } = (await reporter.get(`/commitments/${item.id}`)).body;
    const figures = [{ targetId: item.targetId, claimed }];
    const answer = await reporter.post(
      `/commitments/${item.id}/reports`,
      { period, figures, narrative: '—' },
      { 'if-match': `"v${version}"` },
    );
    expect(answer.status).toBe(201);
    return answer.body;
  };

  it('sets this report beside the last, with limit, days and what may be done', async () => {
    const first = await file('2023-10', '240');
    const seen = { 'if-match': `"v${first.version}"` };
    expect((await supervisor.post(`/reports/${first.id}/acceptance`, {}, seen)).status).toBe(200);
    await desk.at('2023-12-01T10:00+08:00');
    supervisor = await api.signIn('supervisor');
    const second = await file('2023-11', '260');
    await desk.at('2023-12-05T10:00+08:00');
    const { status, body } = await supervisor.get(`/review-queue?programmeId=${item.programmeId}`);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        id: second.id,
        period: '2023-11',
        previousPeriod: '2023-10',
        limit: '2023-12-08',
        workingDaysLeft: 3,
        waitedWorkingDays: 2,
        returnedTimes: 0,
        light: 'green',
        targets: [
          { previous: '240', previousPlanned: '250', planned: '275', claimed: '260', increase: '20' },
        ],
        department: { name: '区民政局' },
      },
    ]);
    expect(body.items[0].actions.map(({ name }: { name: string }) => name)).toEqual([
      'open_report',
      'accept_report',
      'return_report',
    ]);
    const path = `/reports/${second.id}/acceptance/rehearsal`;
    const whole = await supervisor.post(path, {});
    expect(whole.body).toMatchObject({
      period: '2023-11',
      verdict: { light: 'green' },
      before: { light: 'green' },
    });
    const reduced = [{ targetId: item.targetId, verified: '150', reasonCode: 'short_count' }];
    expect((await supervisor.post(path, { reduced })).body.verdict).toMatchObject({ light: 'red' });
    expect((await supervisor.get(`/reports/${second.id}`)).body).toMatchObject({
      state: 'waiting',
      version: second.version,
    });
    const reporter = await api.signIn('reporter');
    expect((await reporter.post(path, {})).body.code).toBe('role_refused');
  });

  it('is the supervision office’s, of its own jurisdiction', async () => {
    const reporter = await api.signIn('reporter');
    expect((await reporter.get('/review-queue')).body.code).toBe('role_refused');
    const stranger = await api.signIn('supervisor@b');
    expect((await stranger.get(`/review-queue?programmeId=${item.programmeId}`)).body.items).toEqual([]);
  });
});
