import { copyTestDatabase, type TestDatabase } from '../support/postgres';
import { EXPECTED } from './expectation';
import { instead, line, lines, mailLines } from './ledger';
import { BUT_THEN, NOT_THEN, THREE_WEEKS } from './three-weeks';
import { isDayOff } from './days-off';
import { drawWeeks } from './weeks';
import { daysOf, within, Year, type Span } from './year';

const BEFORE_OCTOBER: Span = ['2023-01-11', '2023-09-30'];
const FROM_OCTOBER: Span = ['2023-10-01', '2024-03-31'];
const WHOLE: Span = ['2023-01-11', '2024-03-31'];
const MINUTES = 60_000;

describe('a whole year of Laoshan', () => {
  let year: Year;
  let october: TestDatabase;

  beforeAll(async () => {
    const first = await Year.open();
    // Every morning's round is turned twice.
    await first.play(BEFORE_OCTOBER, () => 2);
    await first.close();
    october = await copyTestDatabase(first.stage.database);
    year = await Year.open(first.stage.database, first.mails);
    await year.play(FROM_OCTOBER, () => 2);
  }, 4 * MINUTES);
  afterAll(async () => {
    await year?.drop();
    await october?.drop();
  });

  test('tells whom it must, what it must, on the day it must', async () => {
    expect(await year.toldLines()).toEqual(lines(EXPECTED));
  });

  test('sends one mail a person and day, with the same lines', () => {
    expect(year.mailLines()).toEqual(mailLines(EXPECTED));
    const [days, ids] = [
      year.mails.map(({ day, post }) => `${day} ${post}`),
      year.mails.map((one) => one.messageId),
    ];
    expect(new Set(days).size).toBe(days.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves nothing failed, nothing waiting and nothing to be put right', async () => {
    expect(year.worker.faults()).toEqual({});
    expect(await year.overdueReminders()).toEqual([]);
    expect(await year.worker.reconcile.execute(year.stage.jurisdictionId, 'verify')).toEqual([]);
  });

  test(
    'tells nothing twice: every morning of the year again',
    async () => {
      const before = await year.fingerprint();
      year.mails.length = 0;
      await year.lookAtEverythingAgain();
      for (const day of daysOf(WHOLE)) await year.work(day, 1);
      await year.lookAtEverythingAgain();
      await year.work('2024-03-31', 2);
      expect(year.mails).toEqual([]);
      expect(await year.fingerprint()).toEqual(before);
    },
    MINUTES,
  );

  describe('with the worker stopped for three weeks', () => {
    let stopped: Year;
    const told = instead(EXPECTED, NOT_THEN, BUT_THEN);

    beforeAll(async () => {
      stopped = await Year.open(await copyTestDatabase(october));
      await stopped.play(FROM_OCTOBER, (day) => (within(day, THREE_WEEKS) ? 0 : 1));
    }, 3 * MINUTES);
    afterAll(() => stopped?.drop());

    test('what depends on time alone is all there and dated honestly, the rest counts from the real delivery', async () => {
      expect(await stopped.toldLines()).toEqual(lines(told));
    });

    test('the mail says the same', () => {
      expect(stopped.mailLines()).toEqual(mailLines(told.filter(({ day }) => day >= FROM_OCTOBER[0])));
    });

    test('what was overtaken is kept as cancelled with both dates (ruling 24)', async () => {
      expect(await stopped.cancelled(32, 'promised')).toEqual([
        { due: '2023-11-14', cancelled: '2023-11-15', reason: 'claimed' },
      ]);
    });
  });
});

describe('a year with the worker stopped for three weeks at random', () => {
  const { seed, weeks } = drawWeeks(process.env.YEAR_SEED);
  let year: Year;

  beforeAll(async () => {
    process.stderr.write(
      `\nYEAR_SEED=${seed}: worker stopped ${weeks.map((week) => week.join('..')).join(', ')}\n`,
    );
    year = await Year.open();
    await year.play(WHOLE, (day) => (within(day, weeks) ? 0 : 1));
  }, 4 * MINUTES);
  afterAll(() => year?.drop());

  test('everything goes out on the first morning on or after the day it was due', async () => {
    const worked = daysOf(WHOLE).filter((day) => !within(day, weeks) && !isDayOff(day));
    const told = await year.told();
    expect(told.length).toBeGreaterThan(500);
    expect(told.map(line)).toEqual(
      told.map((one) => line({ ...one, day: worked.find((day) => day >= one.due) ?? 'never' })),
    );
  });

  test('every reminder of a date is there as in the other year, sent or overtaken, and dated the same', async () => {
    const dated = ({ level, kind }: { level: number; kind: string }) => level === 0 && kind !== 'slip_reply';
    const kept = await year.reminders();
    const here = new Set(kept.map(({ due, post, item, kind }) => `${due} ${post} ${item} ${kind}`));
    const missing = EXPECTED.filter(dated).filter(
      ({ due, post, item, kind }) => !here.has(`${due} ${post} ${item} ${kind}`),
    );
    expect(missing.map(line)).toEqual([]);
  });

  test('climbs rung by rung: each is due after the one before it was delivered', async () => {
    for (const { level, dueOn, before } of await year.rungs()) {
      expect(before === null).toBe(level === 1);
      if (before) expect(dueOn > before).toBe(true);
    }
  });

  test('the mail says what the inbox says', async () => {
    expect(year.mailLines()).toEqual(mailLines(await year.told()));
    expect(year.worker.faults()).toEqual({});
    expect(await year.worker.reconcile.execute(year.stage.jurisdictionId, 'verify')).toEqual([]);
  });
});
