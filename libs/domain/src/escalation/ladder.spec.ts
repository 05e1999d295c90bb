import {
  at,
  calendar,
  d,
  deliver,
  duty,
  factsOf,
  lines,
  next,
  policy,
  reply,
  slip,
  verdict,
  withLast,
} from './ladder.fixture';
import { dueRungs, nextCheckAt } from './ladder';

const missed = factsOf({ duties: [duty({ dueOn: d('2023-09-30') })] });

test('a milestone missed on 2023-09-30 climbs over the National Day make-up days', () => {
  expect(lines(missed)).toEqual(['1 2023-10-07 09:00 duty:m']);
  const urged = deliver(missed, '2023-10-07');
  expect(urged.slips[0]).toMatchObject({ level: 1, deliveredOn: '2023-10-07', replyBy: '2023-10-10' });
  expect(lines(urged)).toEqual(['2 2023-10-13 09:00 duty:m']);
  const supervised = withLast(deliver(urged, '2023-10-13'), { reply: reply('2023-10-18') });
  expect(supervised.slips.map(({ level, state }) => [level, state])).toEqual([
    [1, 'escalated'],
    [2, 'open'],
  ]);
  expect(lines(supervised)).toEqual([]);
  // September's report still waits: the two accepted periods in a row are August and October
  const behind = {
    ...supervised,
    periods: [verdict('2023-08', '2023-09-08', '12.0'), verdict('2023-10', '2023-11-08', '15.0')],
  };
  expect(lines(behind)).toEqual(['3 2023-11-09 09:00 duty:m']);
});

test('a rung says why, how it was counted and to whom it goes', () => {
  const [rung] = next(deliver(missed, '2023-10-07'));
  expect(rung).toMatchObject({
    key: 'slip:duty:m:1:2',
    dutyId: 'm',
    dutyVersion: 1,
    version: 1,
    countedFrom: '2023-10-07',
    countedDays: 5,
    to: ['department_head'],
    cc: ['leader_in_charge'],
  });
  expect(rung?.reasons.map(({ zh, en }) => [zh, en])).toEqual([
    [
      '催办 2023-10-07 送达后 5 个工作日未改',
      'urging notice delivered on 2023-10-07, not mended within 5 working days',
    ],
  ]);
});

test.each([
  ['2023-11-24', '2023-11-27'], // Friday → Monday
  ['2023-12-31', '2024-01-02'], // New Year's Day
  ['2024-02-09', '2024-02-18'], // Spring Festival, make-up Sunday
  ['2024-04-30', '2024-05-06'],
])('due %s, level 1 on %s at 09:00', (dueOn, fires) => {
  expect(lines(factsOf({ duties: [duty({ dueOn: d(dueOn) })] }))).toEqual([`1 ${fires} 09:00 duty:m`]);
});

test('Laoshan’s promised date of 31 December: urged, supervised and interviewed in January', () => {
  const promise = factsOf({ duties: [duty({ kind: 'promised', dueOn: d('2023-12-31') })] });
  const urged = deliver(promise, '2024-01-02');
  expect(lines(urged)).toEqual(['2 2024-01-10 09:00 duty:m']);
  const supervised = deliver(urged, '2024-01-10');
  expect(lines(supervised)).toEqual(['3 2024-01-18 09:00 duty:m']);
  expect(lines(deliver(supervised, '2024-01-18'))).toEqual([]);
});

const urged = factsOf({
  duties: [duty({ dueOn: d('2023-11-09') })],
  slips: [slip('duty:m', 1, '2023-11-10')],
});
const supervised = factsOf({
  duties: [duty({ dueOn: d('2023-10-31') })],
  slips: [slip('duty:m', 2, '2023-11-09')],
});

describe('an answer and a promise (ruling 23)', () => {
  test.each([
    ['2023-11-17', '2023-11-14', '2023-11-20'], // no later than the rung's own day
    ['2023-11-24', '2023-11-14', '2023-11-27'],
    ['2023-12-29', '2023-11-14', '2023-12-04'], // ten working days after 11-20 and no more
    ['2023-11-24', null, '2023-11-20'], // not accepted
  ])('promised %s, accepted %s: level 2 on %s', (promisedOn, acceptedOn, fires) => {
    const answer = reply('2023-11-13', {
      promisedOn: d(promisedOn),
      acceptedOn: acceptedOn ? d(acceptedOn) : null,
    });
    expect(lines(withLast(urged, { reply: answer }))).toEqual([`2 ${fires} 09:00 duty:m`]);
  });

  test.each([
    ['never', null, ['3 2023-11-17 09:00 duty:m']],
    ['in time', reply('2023-11-16'), []],
    ['late', reply('2023-11-17'), ['3 2023-11-17 09:00 duty:m']],
    [
      'with an accepted promise',
      reply('2023-11-14', { promisedOn: d('2023-11-22'), acceptedOn: d('2023-11-15') }),
      ['3 2023-11-23 09:00 duty:m'],
    ],
  ])('level 2 delivered on 11-09, answered %s', (_, answer, expected) => {
    expect(lines(withLast(supervised, { reply: answer }))).toEqual(expected);
  });

  test('a mending date counts instead of the answer', () => {
    expect(lines(withLast(supervised, { mendBy: d('2023-11-30'), reply: reply('2023-11-10') }))).toEqual([
      '3 2023-12-01 09:00 duty:m',
    ]);
    expect(lines(withLast(supervised, { mendBy: d('2023-11-13') }))).toEqual(['3 2023-11-17 09:00 duty:m']);
  });

  test('from level 3 a promise counts only when the head has signed it', () => {
    const periods = [verdict('2023-09', '2023-10-11', '40.0')];
    const dispatched = (signed: boolean) =>
      factsOf({
        duties: [duty({ dueOn: d('2023-09-30') })],
        periods,
        slips: [
          slip('duty:m', 4, '2023-11-03', {
            reply: reply('2023-11-06', { signed, promisedOn: d('2023-11-22'), acceptedOn: d('2023-11-07') }),
          }),
        ],
      });
    expect([false, true].map((signed) => lines(dispatched(signed)))).toEqual([
      ['5 2023-11-20 09:00 duty:m'],
      ['5 2023-11-23 09:00 duty:m'],
    ]);
  });
});

describe('what keeps the clock still', () => {
  const open = duty({ dueOn: d('2023-09-30') });
  test.each(['closed', 'archived', 'suspended', 'terminated', 'carried_over'] as const)('%s', (state) => {
    expect(lines(factsOf({ state, duties: [open] }))).toEqual([]);
  });
  test('merged into another', () => {
    expect(lines(factsOf({ mergedIntoId: factsOf().commitment.id, duties: [open] }))).toEqual([]);
  });
  test('a waiting claim: only the offices’ own duties climb, to the owing post and the government office', () => {
    const duties = [open, duty({ kind: 'field_check', subject: 'claim', dueOn: d('2023-10-10') })];
    const waiting = factsOf({ state: 'field_check', duties });
    expect(lines(waiting)).toEqual(['1 2023-10-11 09:00 duty:claim']);
    const climbed = deliver(waiting, '2023-10-11');
    expect(next(climbed)[0]).toMatchObject({ level: 2, to: ['owing_post'], cc: ['government_office'] });
    expect(lines(deliver(climbed, '2023-10-19'))).toEqual([]);
  });
  test('what fell due meanwhile fires the working day after the return', () => {
    expect(lines(factsOf({ duties: [open], resumedOn: d('2023-10-20') }))).toEqual([
      '1 2023-10-23 09:00 duty:m',
    ]);
    expect(
      lines(factsOf({ duties: [duty({ dueOn: d('2023-11-30') })], resumedOn: d('2023-10-20') })),
    ).toEqual(['1 2023-12-01 09:00 duty:m']);
  });
  test('a handling limit of the department goes to the department', () => {
    const of = (subject: string) =>
      next(factsOf({ duties: [duty({ kind: 'handling', subject, dueOn: d('2023-03-10') })] }))[0]?.to;
    expect([of('assign'), of('acknowledge'), of('rework:2')]).toEqual([
      ['owing_post'],
      ['owing_post', 'department_head'],
      ['owing_post', 'department_head'],
    ]);
  });
});

describe('once, and honestly dated', () => {
  test('a slip that stands from before an extension is the one under way: being behind opens no second', () => {
    const delivered = deliver(factsOf({ duties: [duty({ dueOn: d('2023-09-30') })] }), '2023-10-07');
    const extended = {
      ...delivered,
      duties: [duty({ dueOn: d('2023-12-20'), version: 2 })],
      periods: [verdict('2023-08', '2023-09-08', '12'), verdict('2023-10', '2023-11-08', '20')],
    };
    expect(next(extended).map(({ matter }) => matter)).toEqual([delivered.slips[0]?.matter]);
    const released = withLast(extended, { state: 'released', releasedOn: d('2023-11-10') });
    expect(next(released).map(({ level, dueAt }) => [level, dueAt])).toEqual([[1, at('2023-12-21')]]);
  });

  test('once per version; a moved date starts anew and leaves what was sent', () => {
    const delivered = deliver(missed, '2023-10-07');
    expect(dueRungs(delivered, policy, calendar, at('2023-10-12'))).toEqual([]);
    const moved = { ...delivered, duties: [duty({ dueOn: d('2023-11-30'), version: 2 })] };
    expect(next(moved).map(({ key, dueAt }) => [key, dueAt])).toEqual([
      ['slip:duty:m:2:1', at('2023-12-01')],
    ]);
    const again = deliver(moved, '2023-12-01');
    expect(again.slips.map(({ state }) => state)).toEqual(['escalated', 'open']);
  });
  test('a ladder ended by the supervisor’s release does not go on for that version', () => {
    expect(
      lines(withLast(deliver(missed, '2023-10-07'), { state: 'released', releasedOn: d('2023-10-09') })),
    ).toEqual([]);
  });
  test('an undelivered slip brings no next one', () => {
    expect(lines(withLast(deliver(missed, '2023-10-07'), { deliveredOn: null }))).toEqual([]);
  });
  test('after downtime level 1 keeps its date, and level 2 counts from the real delivery', () => {
    expect(dueRungs(missed, policy, calendar, at('2023-10-25', '11:00'))[0]).toMatchObject({
      level: 1,
      dueAt: at('2023-10-07'),
    });
    const late = deliver(missed, '2023-10-25', '11:00');
    expect(dueRungs(late, policy, calendar, at('2023-10-25', '11:00'))).toEqual([]);
    expect(lines(late)).toEqual(['2 2023-11-02 09:00 duty:m']);
    expect(nextCheckAt(late, policy, calendar, at('2023-10-25', '11:00'))).toEqual(at('2023-11-02'));
    expect(nextCheckAt(late, policy, calendar, at('2023-11-02'))).toBeNull();
  });
  test('a slip issued by hand is the base of the next', () => {
    const byHand = factsOf({
      duties: [duty({ dueOn: d('2023-12-31') })],
      slips: [slip('duty:m', 2, '2023-11-09', { byHand: true })],
    });
    expect(lines(byHand)).toEqual(['3 2023-11-17 09:00 duty:m']);
  });
});
