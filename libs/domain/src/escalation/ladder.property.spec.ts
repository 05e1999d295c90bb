import fc from 'fast-check';
import { addDays, addMonths, firstDay, period } from '../schedule/calendar-date';
import type { CalendarDate } from '../schedule/calendar-date';
import type { PeriodVerdict, LadderFacts } from './facts';
import { calendar, d, duty, factsOf, policy, reply, verdict } from './ladder.fixture';
import { firingMoment } from './firing-moment';
import { dueRungs, nextCheckAt, upcomingRungs } from './ladder';
import { mended } from './mending';
import { afterDelivery } from './simulate';

interface Life {
  readonly duties: LadderFacts['duties'];
  readonly periods: readonly PeriodVerdict[];
  /** Days on which somebody answers the open slips, with a promise or without. */
  readonly answers: readonly { readonly on: CalendarDate; readonly promise: number | null }[];
  /** Days the worker is down. */
  readonly down: (day: CalendarDate) => boolean;
}

const someDay = fc.integer({ min: 0, max: 330 }).map((n) => addDays(d('2023-03-01'), n));
const someDuty = fc.record({
  kind: fc.constantFrom('promised', 'milestone', 'report', 'review', 'slip_reply' as const),
  dueOn: someDay,
  metAfter: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
});
const somePeriods = fc
  .array(
    fc.record({
      gap: fc.option(fc.constantFrom('2.0', '12.0', '25.0', '45.0'), { nil: null }),
      forecastMisses: fc.boolean(),
      skip: fc.boolean(),
    }),
    { maxLength: 11 },
  )
  .map((months) =>
    months.flatMap(({ gap, skip, forecastMisses }, i) => {
      const month = addMonths(period('2023-03'), i);
      return skip ? [] : [verdict(month, addDays(firstDay(addMonths(month, 1)), 9), gap, { forecastMisses })];
    }),
  );
const life: fc.Arbitrary<Life> = fc.record({
  duties: fc.array(someDuty, { maxLength: 4 }).map((all) =>
    all.map(({ kind, dueOn, metAfter }, i) =>
      duty({
        kind,
        dueOn,
        subject: kind === 'report' ? '2023-09' : `d${i}`,
        id: duty({ subject: `d${i}`, dueOn }).id,
        metOn: metAfter === null ? null : addDays(dueOn, metAfter),
      }),
    ),
  ),
  periods: somePeriods,
  answers: fc.array(
    fc.record({ on: someDay, promise: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }) }),
    { maxLength: 6 },
  ),
  down: fc.tuple(someDay, fc.integer({ min: 0, max: 25 })).map(
    ([from, days]) =>
      (day: CalendarDate) =>
        day >= from && day < addDays(from, days),
  ),
});

/** Everything known on the evening of that day, with the slips so far. */
function knownOn(day: CalendarDate, { duties, periods }: Life, slips: LadderFacts['slips']): LadderFacts {
  return factsOf({
    duties: duties.map((one) =>
      one.metOn !== null && one.metOn <= day ? { ...one, state: 'met' } : { ...one, metOn: null },
    ),
    periods: periods.filter(({ acceptedOn }) => acceptedOn <= day),
    slips,
  });
}

function live(one: Life, check: (facts: LadderFacts) => void): LadderFacts {
  let facts = knownOn(d('2023-03-01'), one, []);
  for (let day = d('2023-03-01'); day <= '2024-03-31'; day = addDays(day, 1)) {
    const now = firingMoment(day, policy, calendar);
    if (!one.down(day)) {
      for (
        let rung = dueRungs(facts, policy, calendar, now)[0];
        rung;
        rung = dueRungs(facts, policy, calendar, now)[0]
      ) {
        facts = afterDelivery(facts, rung, now, policy, calendar);
        check(facts);
      }
    }
    facts = knownOn(day, one, facts.slips);
    const answer = one.answers.find(({ on }) => on === day);
    const slips = facts.slips.map((slip) => {
      if (mended(facts, slip, policy)) return { ...slip, state: 'released' as const, releasedOn: day };
      if (slip.state !== 'open' || !answer) return slip;
      return {
        ...slip,
        reply: reply(day, {
          signed: true,
          ...(answer.promise === null ? {} : { promisedOn: addDays(day, answer.promise), acceptedOn: day }),
        }),
      };
    });
    facts = { ...facts, slips };
  }
  return facts;
}

test('no rung is skipped, none goes out twice, a matter has one open slip, and nothing goes out before its time', () => {
  fc.assert(
    fc.property(life, (one) => {
      const { slips } = live(one, (facts) => {
        const open = facts.slips.filter(({ state }) => state === 'open').map(({ matter }) => matter);
        expect(new Set(open).size).toBe(open.length);
      });
      expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
      for (const slip of slips) {
        expect(slip.dueAt <= slip.issuedAt).toBe(true);
        const below = slips.some(
          (other) =>
            other.id === slip.id.replace(/\d$/, String(slip.level - 1)) && other.issuedAt < slip.issuedAt,
        );
        expect(slip.level === 1 || below).toBe(true);
        expect(slip.level).toBeLessThanOrEqual(5);
      }
    }),
    { numRuns: 150 },
  );
});

test('the same life lived twice brings the same slips', () => {
  fc.assert(
    fc.property(life, (one) => expect(live(one, () => undefined)).toEqual(live(one, () => undefined))),
    { numRuns: 20 },
  );
});

test('at the next moment to check there is something due, and going from one to the next comes to an end', () => {
  fc.assert(
    fc.property(life, someDay, (one, day) => {
      let facts = knownOn(day, one, []);
      let now = firingMoment(day, policy, calendar);
      for (let steps = 0; ; steps++) {
        expect(steps).toBeLessThan(100);
        const rung = dueRungs(facts, policy, calendar, now)[0];
        if (rung) facts = afterDelivery(facts, rung, now, policy, calendar);
        else {
          const at = nextCheckAt(facts, policy, calendar, now);
          if (at === null) break;
          expect(at > now).toBe(true);
          expect(dueRungs(facts, policy, calendar, at)).not.toEqual([]);
          now = at;
        }
      }
      expect(upcomingRungs(facts, policy, calendar)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
