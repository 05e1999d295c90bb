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

  describe('the circular of October', () => {
    type Body = Awaited<ReturnType<ApiClient['get']>>['body'];
    let circular: Body;
    const numbers = (items: { number: string }[]) => items.map(({ number }) => number);
    beforeAll(async () => {
      const { status, body } = await supervisor.get(`/programmes/${laoshan}/circulars/2023-10`);
      expect(status).toBe(200);
      circular = body;
    });

    it('counts everything once and says that it balances', () => {
      const { overall } = circular;
      expect(overall).toMatchObject({
        numbered: 36,
        inSubstance: 35,
        onPlan: { judged: 33, onPlan: 24, rate: '72.7' },
      });
      expect(counted(overall.byLight)).toEqual({ blue: 9, green: 14, yellow: 6, red: 4, grey: 3 });
      for (const part of [overall.byLight, overall.byPace, ...overall.cross])
        expect(part).toMatchObject({ balanced: true, difference: 0 });
      expect(numbers(overall.signedOff)).toEqual(['3', '5', '7', '14', '21']);
      expect(overall.merged).toMatchObject([{ number: '4', intoNumber: '3' }]);
    });

    it('says the same as the ledger’s own summary', async () => {
      const { body } = await supervisor.get(`/programmes/${laoshan}/summary`);
      expect(circular.overall.byLight).toEqual(body.items.byLight);
      expect(circular.overall.byPace).toEqual(body.leaves.byPace);
      expect(circular.onTime).toEqual(body.onTime);
      expect(circular.reports.byStanding.counts).toEqual(body.reports.counts);
    });

    it('puts categories in order of rate, equal ones in printed order and on one place', () => {
      const rows = circular.byCategory.map((row: Body) => [row.category.number, row.rate, row.place]);
      expect(rows).toEqual([
        [1, '100.0', 1],
        [4, '100.0', 1],
        [7, '100.0', 1],
        [2, '75.0', 4],
        [3, '66.7', 5],
        [8, '66.7', 5],
        [6, '50.0', 7],
        [5, '40.0', 8],
      ]);
    });

    it('compares only departments with three or more to judge', () => {
      const { compared, notCompared } = circular.byDepartment;
      expect(compared.map((row: Body) => [row.department.name, row.rate, numbers(row.behind)])).toEqual([
        ['区城管局', '0.0', ['23', '27', '28']],
        ['区住建局', '60.0', ['22', '26']],
        ['区教育局', '100.0', []],
      ]);
      expect(notCompared.every(({ judged }: { judged: number }) => judged < 3)).toBe(true);
    });

    it('names the red and the yellow with their reasons, and their gaps side by side', () => {
      expect(numbers(circular.troubled)).toEqual(['19', '22', '23', '27', '8', '10', '26', '28', '29', '36']);
      const elevators = circular.troubled.find(({ number }: { number: string }) => number === '22');
      expect(elevators).toMatchObject({ gap: '32.0', slip: { level: 3, workingDaysLeft: 1 } });
      expect(elevators.reasons[0].zh).toContain('差32.0点');
      expect(elevators.problems).toContain('41部');
      expect(circular.gaps.balance).toMatchObject({ total: 36, balanced: true });
    });

    it('counts slips by level, issued = open + released + escalated', () => {
      for (const { year } of circular.slips.levels) expect(year).toMatchObject({ balanced: true });
      expect(counted(circular.slips.all.year).open).toBe(7);
      expect(circular.slips.levels.map(({ open }: Body) => numbers(open))).toEqual([
        ['10', '28', '29'],
        ['27'],
        ['22'],
        ['23'],
        ['19'],
        [],
      ]);
    });

    it('makes moved dates public, both on-time rates, and what falls due', () => {
      expect(circular.moved).toMatchObject([
        { number: '17', originalDueOn: '2023-10-31', dueOn: '2023-11-30', times: 1, askedFor: null },
        { number: '26', originalDueOn: '2023-11-30', dueOn: '2023-11-30', times: 0, askedFor: '2023-12-29' },
      ]);
      expect(circular.moved[0].resolutionNumber).toMatch(/〔2023〕/);
      expect(circular.onTime).toMatchObject({
        original: { onTime: 5, due: 8, rate: '62.5' },
        current: { onTime: 5, due: 7, rate: '71.4' },
      });
      expect(circular.due.groups.map((group: Body) => [group.dueOn, group.items.length])).toEqual([
        ['2023-10-31', 1],
        ['2023-11-15', 1],
        ['2023-11-24', 1],
        ['2023-11-30', 5],
        ['2023-12-31', 16],
      ]);
      expect(counted(circular.due.balance)).toEqual({ dated: 24, later: 0, signed_off: 9, without_date: 3 });
    });

    it('accounts for every report of the month', () => {
      const { byStanding, byOwing, notAccepted } = circular.reports;
      expect(counted(byStanding)).toEqual({
        accepted: 20,
        waiting: 2,
        returned: 1,
        missing: 1,
        not_yet_due: 0,
      });
      expect(counted(byOwing)).toEqual({ due: 24, signed_off: 9, without_duty: 3 });
      expect(numbers(notAccepted)).toEqual(['8', '26', '29', '36']);
    });

    it('says by what data it was made', () => {
      expect(circular).toMatchObject({ asOf: '2023-11-15', running: true, issue: 10 });
      expect(circular.data.number).toMatch(/^2023-11-15-09\d\d$/);
      expect(circular.data.trail.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    it.each(['2023-06', '2023-01'])('balances for %s too, as it stood then', async (period) => {
      const { status, body } = await supervisor.get(`/programmes/${laoshan}/circulars/${period}`);
      expect([status, body.running]).toEqual([200, false]);
      for (const part of [body.overall.byLight, body.overall.byPace, body.due.balance, body.reports.byOwing])
        expect(part).toMatchObject({ total: 36, balanced: true });
    });

    it.each(['2022-12', '2023-12', '2023-13', 'rubbish'])('has none of %s', async (period) => {
      expect((await supervisor.get(`/programmes/${laoshan}/circulars/${period}`)).status).toBe(404);
    });

    it('gives a department the figures, and words only of its own items', async () => {
      const reporter = await api.signIn('laoshan-zhujian-liaison', DEMONSTRATION_PASSWORD);
      const { body } = await reporter.get(`/programmes/${laoshan}/circulars/2023-10`);
      expect(body.overall).toEqual(circular.overall);
      const worded = body.troubled.filter(({ problems }: { problems: string | null }) => problems !== null);
      // Its own and those it supports.
      expect(numbers(worded)).toEqual(['22', '23', '27', '10', '26', '28']);
      const admin = await api.signIn('laoshan-xinxi-admin', DEMONSTRATION_PASSWORD);
      expect((await admin.get(`/programmes/${laoshan}/circulars/2023-10`)).status).toBe(404);
      expect((await supervisor.get(`/programmes/${shibei}/circulars/2023-10`)).status).toBe(404);
    });
  });
});
