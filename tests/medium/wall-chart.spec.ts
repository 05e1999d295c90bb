import { Client } from 'pg';
import { DEMONSTRATION_PASSWORD, loadDemonstration } from '../../scripts/demonstration/load';
import { type ApiClient, type RunningApi, startApi } from '../support/app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

describe('the wall chart and the circular of the demonstration', () => {
  let database: TestDatabase;
  let api: RunningApi;
  let supervisor: ApiClient;
  let laoshan: string;
  let shibei: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`delete from installation`);
    await owner.query(`insert into installation (kind) values ('demonstration')`);
    await loadDemonstration(database, () => undefined);
    const { rows } = await owner.query<{ id: string; name: string }>(`select id, name from programme`);
    laoshan = rows.find(({ name }) => name.startsWith('崂山'))!.id;
    shibei = rows.find(({ name }) => name.startsWith('市北'))!.id;
    await owner.end();
    api = await startApi(database);
    supervisor = await api.signIn('laoshan-ducha-review', DEMONSTRATION_PASSWORD);
  }, 180_000);
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const counted = ({ counts }: { counts: { key: string; count: number }[] }) =>
    Object.fromEntries(counts.map(({ key, count }) => [key, count]));

  describe('the wall chart', () => {
    let chart: Awaited<ReturnType<ApiClient['get']>>['body'];
    beforeAll(async () => {
      const { status, body } = await supervisor.get(`/programmes/${laoshan}/wall-chart`);
      expect(status).toBe(200);
      chart = body;
    });
    const item = (number: string) => chart.items.find((one: { number: string }) => one.number === number);

    it('balances: lights, paces, and one by the other', () => {
      expect(chart.items).toHaveLength(36);
      expect(chart.counts).toMatchObject({ numbered: 36, inSubstance: 35 });
      expect(counted(chart.counts.byLight)).toEqual({ blue: 9, green: 14, yellow: 6, red: 4, grey: 3 });
      const paces = { done: 9, ahead: 4, on_pace: 11, behind: 9, not_assigned: 1, no_target: 1, merged: 1 };
      expect(counted(chart.leaves.byPace)).toEqual(paces);
      expect(chart.cross.map(({ key, total }: { key: string; total: number }) => [key, total])).toEqual(
        Object.entries(paces),
      );
      expect(chart.cross.every(({ balanced }: { balanced: boolean }) => balanced)).toBe(true);
      expect(counted(chart.cross.find(({ key }: { key: string }) => key === 'on_pace'))).toMatchObject({
        green: 10,
        yellow: 1,
      });
      expect(chart.categories.map(({ items }: { items: number }) => items)).toEqual([5, 4, 4, 5, 5, 6, 3, 4]);
    });

    it('sets plan against fact of the target that decides, month by month', () => {
      const elevators = item('22');
      expect(elevators).toMatchObject({
        light: 'red',
        pace: 'behind',
        slipLevel: 3,
        deciding: { what: '加装电梯', value: '300', unit: '部', standing: { gap: '32.0' } },
        dueOn: '2023-12-31',
        workingDaysLeft: 32,
        reason: { code: 'gap_red' },
      });
      expect(elevators.months).toHaveLength(12);
      expect(elevators.months[8]).toMatchObject({
        plannedRate: '74.0',
        verifiedRate: '54.3',
        light: 'yellow',
      });
      expect(elevators.months[9]).toMatchObject({
        ...{ planned: '270', claimed: '231', verified: '174' },
        ...{ plannedRate: '90.0', verifiedRate: '58.0', gap: '32.0', light: 'red' },
      });
      expect(elevators.months[11]).toMatchObject({ planned: '300', verified: null, light: null });
    });

    it('says milestones, rates and what is merged in their own words, and a late end by its days', () => {
      expect(item('10').milestones.map(({ state }: { state: string }) => state)).toEqual([
        'met',
        'met',
        'missed',
      ]);
      expect(
        new Set(item('2').policyRates.map(({ issuedState }: { issuedState: string }) => issuedState)),
      ).toEqual(new Set(['in_force']));
      expect(item('4')).toMatchObject({ light: 'grey', pace: 'merged', mergedIntoNumber: '3' });
      expect(item('7')).toMatchObject({ closedOn: '2023-10-12', metOn: '2023-10-08' });
      expect(item('27')).toMatchObject({ overdueWorkingDays: 11, workingDaysLeft: null });
      expect(item('32')).toMatchObject({ workingDaysLeft: 0, overdueWorkingDays: null });
      expect(item('17')).toMatchObject({ originalDueOn: '2023-10-31', dueOn: '2023-11-30' });
    });

    it('names what falls due in ten working days, the moment and the rule', () => {
      const days = chart.soon.map(({ workingDaysLeft }: { workingDaysLeft: number }) => workingDaysLeft);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(Math.max(...days)).toBeLessThanOrEqual(10);
      expect(chart).toMatchObject({
        today: '2023-11-15',
        year: { endsOn: '2023-12-31', workingDaysLeft: 32 },
      });
      expect(chart.at).toMatch(/^2023-11-15T01:0\d/);
      expect(chart.ruleVersion).toBeGreaterThan(0);
      expect(chart.onTime).toMatchObject({ original: { rate: '62.5' }, current: { rate: '71.4' } });
    });

    it('is not there for another district or for the administrator', async () => {
      expect((await supervisor.get(`/programmes/${shibei}/wall-chart`)).status).toBe(404);
      const admin = await api.signIn('laoshan-xinxi-admin', DEMONSTRATION_PASSWORD);
      expect((await admin.get(`/programmes/${laoshan}/wall-chart`)).status).toBe(404);
    });

    it('shows an item with sub-items as they make it', async () => {
      const other = await api.signIn('shibei-ducha-review', DEMONSTRATION_PASSWORD);
      const { body } = await other.get(`/programmes/${shibei}/wall-chart`);
      const parents = body.items.filter(({ isLeaf }: { isLeaf: boolean }) => !isLeaf);
      expect(parents.length).toBeGreaterThan(0);
      for (const parent of parents) {
        const leaves = body.items.filter(({ parentId }: { parentId: string }) => parentId === parent.id);
        expect(parent.leaves.total).toBe(leaves.length);
        expect(parent.pace).toBeNull();
        expect(parent.reason).not.toBeNull();
      }
    });
  });
});
