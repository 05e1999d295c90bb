import { createHash } from 'node:crypto';
import { KEPT_LINE } from '@app/db/reads/ledger-row';
import { DEFAULT_POLICY } from '@app/domain';
import { Client } from 'pg';
import { emptyUnfinished } from '../../scripts/demonstration/beginning';
import {
  DEMONSTRATION_PASSWORD,
  loadDemonstration,
  type LoadedDemonstration,
} from '../../scripts/demonstration/load';
import { readDemonstration } from '../../scripts/demonstration/seed';
import { startApi } from '../support/app';
import { everyAnswer, GET_ROUTES } from '../support/every-answer';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const START = new Date('2023-11-15T01:00:00Z');

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

describe('the demonstration', () => {
  let database: TestDatabase;
  let owner: Client;
  let loaded: LoadedDemonstration | null;
  const months: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`delete from installation`);
    await owner.query(`insert into installation (kind) values ('demonstration')`);
    loaded = await loadDemonstration(database, (month) => months.push(month));
  }, 180_000);
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const rows = async <Row>(sql: string): Promise<Row[]> => (await owner.query(sql)).rows;
  const one = async <Row>(sql: string): Promise<Row> => (await rows<Row>(sql))[0]!;

  it('plays every month of the year up to its start, and then runs on', async () => {
    expect(months).toEqual(Array.from({ length: 11 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`));
    const { now } = await one<{ now: Date }>('select app_now() as now');
    const passed = new Date(now).getTime() - START.getTime();
    expect(passed).toBeGreaterThanOrEqual(0);
    expect(passed).toBeLessThan(120_000);
  });

  it('carries the printed list of Laoshan whole: 8 categories, 36 items, 103 targets', async () => {
    const counts = await one(
      `select (select count(*)::int from category where programme_id = p.id) as categories,
              (select count(*)::int from commitment where programme_id = p.id) as items,
              (select count(*)::int from target t join commitment c on c.id = t.commitment_id where c.programme_id = p.id) as targets
         from programme p where p.name like '崂山%'`,
    );
    expect(counts).toEqual({ categories: 8, items: 36, targets: 103 });
  });

  it('stands where the story leads to: lights, slips, what is closed', () => {
    const [laoshan, shibei] = loaded!.outcomes;
    expect(laoshan).toMatchObject({ items: 36, targets: 103, closed: 9, differences: [] });
    expect(laoshan!.lights).toEqual({
      blue: ['2', '3', '5', '7', '13', '14', '15', '18', '21'],
      green: ['1', '6', '9', '11', '16', '17', '20', '24', '25', '30', '31', '32', '33', '35'],
      yellow: ['8', '10', '26', '28', '29', '36'],
      red: ['19', '22', '23', '27'],
      grey: ['4', '12', '34'],
    });
    expect(laoshan!.slipLevels).toEqual({ 10: 1, 28: 1, 29: 1, 27: 2, 22: 3, 23: 4, 19: 5 });
    expect(shibei).toMatchObject({ items: 10, leaves: 40, closed: 33, differences: [] });
    expect(loaded!.withoutSlip).toEqual([]);
  });

  it('has one extension pending, one granted by resolution, and a report returned', async () => {
    const extensions = await rows(
      `select c.number, x.state, c.original_due_on::text as original, c.due_on::text as due
         from extension_request x join commitment c on c.id = x.commitment_id order by c.position`,
    );
    expect(extensions).toEqual([
      { number: '17', state: 'granted', original: '2023-10-31', due: '2023-11-30' },
      { number: '26', state: 'waiting', original: '2023-11-30', due: '2023-11-30' },
    ]);
    const october = await rows(
      `select distinct on (c.position) c.number, r.state from progress_report r join commitment c on c.id = r.commitment_id
        where r.period = '2023-10' and r.state <> 'accepted' order by c.position, r.submitted_at desc`,
    );
    expect(october).toEqual([
      { number: '8', state: 'waiting' },
      { number: '26', state: 'returned' },
      { number: '36', state: 'waiting' },
    ]);
  });

  it('says of everybody and everything that it is invented', async () => {
    expect(await rows(`select display_name from person where display_name not like '%演示%'`)).toEqual([]);
    expect(await rows(`select number from commitment where not demonstration`)).toEqual([]);
    expect(await rows(`select number from resolution where number not like '%演示%'`)).toEqual([]);
  });

  it('keeps of every leaf the line that would be made now', async () => {
    const { kept, stale } = await one<{ kept: number; stale: string[] }>(
      `select count(s.shown_line)::int as kept, array_agg(c.number) filter (where s.shown_line is distinct from ${KEPT_LINE}) as stale
         from commitment c join commitment_standing s on s.commitment_id = c.id join category g on g.id = c.category_id
        where c.is_leaf`,
    );
    expect(kept).toBeGreaterThan(60);
    expect(stale).toBeNull();
  });

  it('came about by events only, in a gapless chain over the bytes that are stored', async () => {
    const silent = await rows(
      `select number from commitment c where is_leaf and not exists (select from event e where e.commitment_id = c.id)`,
    );
    expect(silent).toEqual([]);
    const trail = await rows<{ log_id: string; seq: number; body: string; prev_hash: Buffer; hash: Buffer }>(
      `select log_id, seq::int, body, prev_hash, hash from event order by log_id, seq`,
    );
    expect(trail.length).toBeGreaterThan(4_000);
    let before: { log_id: string; seq: number; hash: Buffer } = {
      log_id: '',
      seq: 0,
      hash: Buffer.alloc(32),
    };
    for (const event of trail) {
      if (event.log_id !== before.log_id) before = { log_id: event.log_id, seq: 0, hash: Buffer.alloc(32) };
      const links = event.seq === before.seq + 1 && event.prev_hash.equals(before.hash);
      const holds = event.hash.equals(sha256(event.prev_hash, sha256(event.body)));
      if (!links || !holds) throw new Error(`the chain of ${event.log_id} breaks at ${event.seq}`);
      before = event;
    }
  });

  it('dates slips and notices of the past when they were due, on working mornings', async () => {
    const late = await rows(
      `select number, due_at, issued_at from slip where issued_at - due_at > interval '1 minute' or by_hand`,
    );
    expect(late).toEqual([]);
    const odd = await rows(
      `select s.number from slip s
         left join calendar_day d on d.day = (s.issued_at at time zone 'Asia/Shanghai')::date
        where (s.issued_at at time zone 'Asia/Shanghai')::time not between '09:00' and '09:01'
           or not coalesce(d.working, extract(isodow from s.issued_at at time zone 'Asia/Shanghai') < 6)`,
    );
    expect(odd).toEqual([]);
    expect(
      await rows(
        `select key from reminder where channel = 'in_app' and state = 'pending' and due_at < app_now()`,
      ),
    ).toEqual([]);
  });

  it('sends no mail of the days before it starts', async () => {
    const mail = await one(
      `select count(*) filter (where state = 'sent')::int as sent,
              count(*) filter (where state = 'pending' and due_at < '2023-11-15 09:00+08')::int as waiting,
              count(*) filter (where cancel_reason = 'before_demonstration')::int > 100 as cancelled
         from reminder where channel = 'mail'`,
    );
    expect(mail).toEqual({ sent: 0, waiting: 0, cancelled: true });
    expect(await one('select count(*)::int as dispatches from dispatch')).toEqual({ dispatches: 0 });
  });

  it('was sent exactly what its policy, rehearsed over the past year, would have sent', async () => {
    const api = await startApi(database);
    const { version, ...policy } = DEFAULT_POLICY;
    expect(version).toBe(1);
    for (const { organisation } of readDemonstration()) {
      const { loginName } = organisation.signIns.find(({ role }) => role === 'supervisor')!;
      const supervisor = await api.signIn(loginName, DEMONSTRATION_PASSWORD);
      const [programme] = (await supervisor.get('/programmes')).body;
      const { body } = await supervisor.post(`/programmes/${programme.id}/preview/rehearsals`, { policy });
      expect(body.differences).toEqual([]);
      expect(body.levels.filter(({ difference }: { difference: number }) => difference !== 0)).toEqual([]);
      expect(body.levels[0].actual).toBeGreaterThan(100);
    }
    await api.close();
  }, 120_000);

  it('lets somebody of every role sign in', async () => {
    const logins = (await rows<{ login_name: string }>('select login_name from login')).map(
      (row) => row.login_name,
    );
    const offered = readDemonstration().flatMap(({ organisation }) => organisation.signIns);
    expect(new Set(offered.map(({ role }) => role)).size).toBe(7);
    expect(offered.filter(({ loginName }) => !logins.includes(loginName))).toEqual([]);
  });

  it('is shown with every moment in UTC to the millisecond, on every route, in every role', async () => {
    const api = await startApi(database);
    const [laoshan] = readDemonstration();
    const routes = new Set<string>();
    for (const { loginName } of laoshan!.organisation.signIns) {
      const seen = await everyAnswer(await api.signIn(loginName, DEMONSTRATION_PASSWORD));
      for (const { route, status } of seen) if (status === 200) routes.add(route);
      expect(seen.filter(({ status }) => status !== 200 && status !== 403 && status !== 404)).toEqual([]);
      const moments = seen.flatMap(({ route, texts }) =>
        texts
          .filter(([, text]) => /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/.test(text))
          .map((found) => [route, ...found]),
      );
      expect(moments).not.toEqual([]);
      expect(moments.filter(([, , text]) => !/^.{10}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text!))).toEqual([]);
    }
    await api.close();
    expect(GET_ROUTES.filter((route) => !routes.has(route))).toEqual([]);
  }, 120_000);

  it('leaves a database that holds data alone', async () => {
    const before = await one('select count(*)::int as events from event');
    expect(await loadDemonstration(database, () => undefined)).toBeNull();
    expect(await one('select count(*)::int as events from event')).toEqual(before);
  });

  it('begins an interrupted story again from nothing, and the trail is append-only as before', async () => {
    await emptyUnfinished(owner);
    expect(await one('select count(*)::int > 0 as kept from event')).toEqual({ kept: true });
    await owner.query(`comment on table installation is 'being filled'`);
    await emptyUnfinished(owner);
    expect(
      await one(
        `select (select count(*)::int from jurisdiction) as jurisdictions, (select count(*)::int from event) as events,
                (select count(*)::int > 0 from calendar_day) as calendar`,
      ),
    ).toEqual({ jurisdictions: 0, events: 0, calendar: true });
    await expect(owner.query('truncate event cascade')).rejects.toThrow(/append-only/);
  });
});
