import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { workInHand, type WorkInHand } from '../support/commitment';
import { type Desk, openDesk } from '../support/desk';

describe('a circular of a month that is over', () => {
  let desk: Desk;
  let api: RunningApi;
  let reporter: ApiClient;
  let supervisor: ApiClient;
  let item: WorkInHand;

  beforeAll(async () => {
    desk = await openDesk('2023-10-09T10:00+08:00');
    api = await startApi(desk.database);
    reporter = await api.signIn('reporter');
    supervisor = await api.signIn('supervisor');
    item = await workInHand(desk, { milestones: [{ title: '主体完工', dueOn: '2023-10-20' }] });
  });
  afterAll(async () => {
    await api?.close();
    await desk?.close();
  });

  /** What it tells, without when it was asked. */
  async function told(period: string) {
    const { status, body } = await supervisor.get(`/programmes/${item.programmeId}/circulars/${period}`);
    expect(status).toBe(200);
    const { today, running, data, ...rest } = body;
    expect(today).toBeDefined();
    return { running, trail: data.trail, rest };
  }

  it('still says what it said, whatever happened since', async () => {
    await desk.at('2023-11-02T10:00+08:00');
    const filed = await reporter.post(
      `/commitments/${item.id}/reports`,
      {
        period: '2023-10',
        figures: [{ targetId: item.targetId, claimed: '150' }],
        narrative: '—',
        problems: '管线迁改',
        answers: [],
      },
      { 'if-match': '"v1"' },
    );
    expect(filed.status).toBe(201);
    const slip = await supervisor.post(`/commitments/${item.id}/slips`, { level: 1, reason: '进度滞后' });
    expect(slip.status).toBe(201);
    await desk.at('2023-11-30T17:00+08:00');
    const then = await told('2023-10');
    expect(then.running).toBe(true);
    expect(then.rest.reports.byStanding.counts).toContainEqual({ key: 'waiting', count: 1 });

    await desk.at('2023-12-04T10:00+08:00');
    const accepted = await supervisor.post(
      `/reports/${filed.body.id}/acceptance`,
      {},
      { 'if-match': `"v${filed.body.version}"` },
    );
    expect(accepted.status).toBe(200);
    const seen = await supervisor.get(`/slips/${slip.body.id}`);
    const released = await supervisor.post(
      `/slips/${slip.body.id}/release`,
      { note: '已改' },
      { 'if-match': `"v${seen.body.version}"` },
    );
    expect(released.status).toBe(200);

    const now = await told('2023-10');
    expect(now).toEqual({ ...then, running: false });
    const next = await told('2023-11');
    expect(next.rest.slips.all.year.counts).toContainEqual({ key: 'released', count: 1 });
    expect(next.rest.troubled[0]).toMatchObject({ light: 'red', comparedPeriod: '2023-10' });
  });
});
