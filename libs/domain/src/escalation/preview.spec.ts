import { asId, type DutyId, type PostId } from '../id';
import {
  at,
  calendar,
  d,
  deliver,
  duty,
  factsOf,
  policy,
  postId,
  shown,
  slip,
  verdict,
} from './ladder.fixture';
import { dueRungs } from './ladder';
import { dutySpans, type DutyChange } from './duty-span';
import { policiesInForce } from './policies-in-force';
import { preview } from './preview';
import type { PreviewedRung } from './previewed-rung';
import { rehearse } from './rehearse';

const brief = (all: PreviewedRung[]) =>
  all.map(({ level, firesAt, matter }) => `${level} ${shown(firesAt)} ${matter}`);

test('plays the ladder forward, each rung resting on the one before it', () => {
  const facts = factsOf({ duties: [duty({ dueOn: d('2023-11-24') })] });
  const all = preview([facts], policy, calendar, at('2023-11-15'), at('2023-12-31'));
  expect(brief(all)).toEqual([
    '0 2023-11-17 09:00 duty:m',
    '0 2023-11-23 09:00 duty:m',
    '1 2023-11-27 09:00 duty:m',
    '0 2023-11-29 09:00 duty:reply:slip:duty:m:1:1', // answer by 11-30
    '2 2023-12-05 09:00 duty:m',
    '0 2023-12-11 09:00 duty:reply:slip:duty:m:1:2', // answer by 12-12
    '3 2023-12-13 09:00 duty:m',
    '0 2023-12-19 09:00 duty:reply:slip:duty:m:1:3', // answer by 12-20
  ]);
  expect(all.map(({ assumes }) => assumes)).toEqual([
    null,
    null,
    null,
    'slip:duty:m:1:1',
    'slip:duty:m:1:1',
    'slip:duty:m:1:2',
    'slip:duty:m:1:2',
    'slip:duty:m:1:3',
  ]);
});

test('reminds of an answer whoever will owe it: the first that its slip reaches', () => {
  const reached = (given: Parameters<typeof duty>[0]) =>
    preview([factsOf({ duties: [duty(given)] })], policy, calendar, at('2023-11-25'), at('2023-12-31'))
      .filter(({ matter }) => matter.startsWith('duty:reply:'))
      .map(({ owing, to }) => [owing, to[0]]);
  expect(reached({ dueOn: d('2023-11-24') })).toEqual([
    [postId, 'owing_post'],
    [postId, 'department_head'],
    [postId, 'department_head'],
  ]);
  const office = asId<PostId>('office');
  expect(reached({ kind: 'review', dueOn: d('2023-11-24'), postId: office })).toEqual([
    [office, 'owing_post'],
    [office, 'owing_post'],
  ]);
});

test('says nothing of what a claim holds: the department is not reminded (ruling 31)', () => {
  const duties = [
    duty({ dueOn: d('2023-11-24') }),
    duty({ id: asId<DutyId>('r'), kind: 'review', subject: 'r', dueOn: d('2023-11-24') }),
  ];
  const facts = factsOf({ duties, state: 'claimed' });
  const all = preview([facts], policy, calendar, at('2023-11-15'), at('2023-11-26'));
  expect(brief(all)).toEqual(['0 2023-11-23 09:00 duty:r']);
});

test('says why, how it was counted and what would stop it', () => {
  const circular = factsOf({
    duties: [duty({ dueOn: d('2023-09-30') })],
    slips: [slip('duty:m', 4, '2023-11-03')],
  });
  const [line] = preview([circular], policy, calendar, at('2023-11-16'), at('2023-12-10'));
  expect(line?.because.map(({ zh }) => zh)).toEqual(['通报 2023-11-03 送达后 10 个工作日无起色']);
  expect(line?.counted.zh).toBe(
    '2023-11-03 次日起算，2023-11-06 至 2023-11-10 数5日，2023-11-13 至 2023-11-17 数5日，其后第一个工作日 2023-11-20',
  );
  expect(line?.wouldStop.zh).toBe(
    '2023-11-20 前办妥“开工”并记录在案，或改期获批；或采纳的一期偏差比通报前缩小',
  );
  expect(line).toMatchObject({ level: 5, to: ['leader_in_charge', 'district_head'], assumes: null });
});

test('what is overdue already goes out at once, dated as it was due', () => {
  const facts = factsOf({ duties: [duty({ dueOn: d('2023-10-31') })] });
  const [line] = preview([facts], policy, calendar, at('2023-11-15', '10:30'), at('2023-11-16'));
  expect(line).toMatchObject({ level: 1, dueAt: at('2023-11-01'), firesAt: at('2023-11-15', '10:30') });
});

test('foresees the monthly reports still to come', () => {
  const reporting = { startedOn: d('2023-03-01'), promisedDueOn: d('2023-12-31'), reportable: true, postId };
  const had = ['03', '04', '05', '06', '07', '08', '09', '10'].map((month) =>
    duty({
      kind: 'report',
      subject: `2023-${month}`,
      dueOn: d('2023-11-06'),
      state: 'met',
      metOn: d('2023-11-03'),
    }),
  );
  const all = preview(
    [factsOf({ duties: had, reporting })],
    policy,
    calendar,
    at('2023-11-15'),
    at('2023-12-06'),
  );
  expect(brief(all)).toEqual([
    '0 2023-11-28 09:00 duty:report:c:2023-11', // due 12-05, five working days before
    '0 2023-12-04 09:00 duty:report:c:2023-11',
    '1 2023-12-06 09:00 duty:report:c:2023-11',
  ]);
});

test('past the published calendar a date is provisional and says so', () => {
  const [line] = preview(
    [factsOf({ duties: [duty({ dueOn: d('2026-12-31') })] })],
    policy,
    calendar,
    at('2026-12-31', '12:00'),
    at('2027-01-05'),
  );
  expect(line?.counted).toMatchObject({ on: '2027-01-01', provisional: true });
  expect(line?.counted.zh).toContain('暂定');
});

test('fires exactly what the preview said', () => {
  const facts = factsOf({
    duties: [
      duty({ dueOn: d('2023-09-30') }),
      duty({ kind: 'promised', subject: 'p', title: '全部办妥', dueOn: d('2023-12-31') }),
    ],
    periods: [
      verdict('2023-08', '2023-09-08', '25.0'),
      verdict('2023-09', '2023-10-10', '33.0', { forecastMisses: true }),
    ],
  });
  const said = preview([facts], policy, calendar, at('2023-10-06'), at('2024-03-31')).filter(
    ({ level }) => level > 0,
  );
  const fired: string[] = [];
  let now = facts;
  for (const { firesAt } of said) {
    fired.push(
      ...dueRungs(now, policy, calendar, firesAt)
        .slice(0, 1)
        .map(({ key }) => key),
    );
    now = deliver(now, shown(firesAt).slice(0, 10));
  }
  expect(fired).toEqual(said.map(({ key }) => key));
  expect(fired).toContain('slip:duty:m:1:5');
});

describe('with a later version of the policy adopted already', () => {
  const facts = factsOf({ duties: [duty({ dueOn: d('2023-11-24') })] });
  const slower = { ...policy, version: policy.version + 1, superviseAfterUrge: 15, firesAt: '10:00' };
  const play = (effectiveOn: string, proposed = slower) => {
    const toCome = [{ policy: proposed, effectiveOn: d(effectiveOn) }];
    const now = at('2023-11-15');
    const policies = policiesInForce(policy, toCome, now, calendar.zone);
    return brief(preview([facts], policies, calendar, now, at('2023-12-20')));
  };

  test('each day runs by the version of that day', () => {
    expect(play('2023-11-28')).toEqual([
      '0 2023-11-17 09:00 duty:m',
      '0 2023-11-23 09:00 duty:m',
      '1 2023-11-27 09:00 duty:m',
      '0 2023-11-29 10:00 duty:reply:slip:duty:m:1:1',
      '2 2023-12-19 10:00 duty:m',
    ]);
  });
  test('what it finds overdue goes out when the house opens on its first day', () => {
    const quicker = { ...policy, version: policy.version + 1, superviseAfterUrge: 1 };
    expect(play('2023-12-02', quicker).filter((line) => line.startsWith('2 '))).toEqual([
      '2 2023-12-04 08:30 duty:m',
    ]);
  });
  test('one that a newer version overtakes never comes into force', () => {
    const toCome = [
      { policy: { ...policy, version: 2 }, effectiveOn: d('2023-12-20') },
      { policy: { ...policy, version: 3 }, effectiveOn: d('2023-12-01') },
    ];
    const all = policiesInForce({ ...policy, version: 1 }, toCome, at('2023-11-15'), calendar.zone);
    expect(all.map((one) => one.policy.version)).toEqual([1, 3]);
  });
});

describe('a proposed policy against the past year', () => {
  const real = slip('duty:m', 1, '2023-10-07', { reply: null });
  const history = {
    ...factsOf({
      duties: [duty({ dueOn: d('2023-09-30'), state: 'met', metOn: d('2023-10-17') })],
      periods: [verdict('2023-08', '2023-11-01', '35.0'), verdict('2023-10', '2023-11-10', '2.0')],
      slips: [real],
    }),
    spans: dutySpans([]),
    states: [
      { since: d('2023-02-20'), state: 'in_progress' as const },
      { since: d('2023-12-20'), state: 'closed' as const },
    ],
  };
  const rehearsed = (proposed = policy) =>
    brief(
      rehearse([history], proposed, calendar, d('2023-01-01'), d('2023-12-31')).filter(
        ({ level }) => level > 0,
      ),
    );

  test('the present one sends what was sent', () => {
    expect(rehearsed()).toEqual([
      '1 2023-10-07 09:00 duty:m',
      '2 2023-10-13 09:00 duty:m',
      '1 2023-11-02 09:00 behind:c',
      '2 2023-11-10 09:00 behind:c',
    ]);
  });
  test('a slower one sends less, and nothing after a matter was mended', () => {
    expect(rehearsed({ ...policy, superviseAfterUrge: 15 })).toEqual([
      '1 2023-10-07 09:00 duty:m',
      '1 2023-11-02 09:00 behind:c',
    ]);
  });
  test('what the supervisor released by hand is released in it as well', () => {
    const released = {
      ...slip('behind:c', 1, '2023-11-02', { dutyId: null, dutyVersion: null }),
      releasedOn: d('2023-11-03'),
    };
    const all = rehearse(
      [{ ...history, slips: [real, released] }],
      policy,
      calendar,
      d('2023-01-01'),
      d('2023-12-31'),
    );
    expect(brief(all.filter(({ level, matter }) => level > 0 && matter === 'behind:c'))).toEqual([
      '1 2023-11-02 09:00 behind:c',
    ]);
  });
  test('a date that was moved twice was reminded of at each date, while it held', () => {
    const moved = duty({ dueOn: d('2023-11-30'), version: 3, state: 'met', metOn: d('2023-11-20') });
    const change = (kind: DutyChange['kind'], version: number, dueOn: string, day: string): DutyChange => ({
      ...{ kind, dutyId: moved.id, version, dueOn: d(dueOn) },
      at: at(day).toISOString(),
    });
    const spans = dutySpans([
      change('duty_opened', 1, '2023-09-30', '2023-06-01'),
      change('duty_moved', 2, '2023-10-31', '2023-09-26'),
      change('duty_met', 2, '2023-10-31', '2023-10-26'),
      change('duty_moved', 3, '2023-11-30', '2023-11-08'),
      change('duty_met', 3, '2023-11-30', '2023-11-20'),
    ]);
    const all = rehearse(
      [{ ...history, duties: [moved], periods: [], slips: [], spans }],
      policy,
      calendar,
      d('2023-01-01'),
      d('2023-12-31'),
    );
    expect(all.map(({ key }) => key)).toEqual(['m:1:0-10', 'm:1:0-5', 'm:2:0-10', 'm:2:0-5', 'm:3:0-10']);
    expect(brief(all)).toEqual([
      '0 2023-09-15 09:00 duty:m',
      '0 2023-09-22 09:00 duty:m',
      '0 2023-10-17 09:00 duty:m',
      '0 2023-10-24 09:00 duty:m',
      '0 2023-11-16 09:00 duty:m',
    ]);
  });
  test('reminders stand where the duty was still open', () => {
    const zero = rehearse([history], policy, calendar, d('2023-01-01'), d('2023-12-31')).filter(
      ({ level }) => level === 0,
    );
    expect(brief(zero)).toEqual([
      '0 2023-09-15 09:00 duty:m',
      '0 2023-09-22 09:00 duty:m',
      '0 2023-09-28 09:00 duty:m',
    ]);
  });
});
