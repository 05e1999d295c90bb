import { at, d, deliver, duty, factsOf, lines, next, reply, slip, verdict, withLast } from './ladder.fixture';

describe('being behind plan (ruling 3)', () => {
  test.each([
    ['one yellow period', [verdict('2023-06', '2023-07-10', '12.0')], []],
    ['one red period', [verdict('2023-06', '2023-07-10', '30.1')], ['1 2023-07-11 09:00 behind:c']],
    [
      'exactly ten points twice',
      [verdict('2023-06', '2023-07-10', '10.0'), verdict('2023-07', '2023-08-10', '10.0')],
      ['1 2023-08-11 09:00 behind:c'],
    ],
    ['9.99 points', [verdict('2023-06', '2023-07-10', '12.0'), verdict('2023-07', '2023-08-10', '9.99')], []],
    [
      'not in a row',
      [
        verdict('2023-05', '2023-06-09', '12.0'),
        verdict('2023-06', '2023-07-10', '2.0'),
        verdict('2023-07', '2023-08-10', '12.0'),
      ],
      [],
    ],
    ['a forecast alone', [verdict('2023-06', '2023-07-10', '2.0', { forecastMisses: true })], []],
  ])('%s', (_, periods, expected) => {
    expect(lines(factsOf({ periods }))).toEqual(expected);
  });

  test('a new ladder begins only with a period accepted after the release, under the next number', () => {
    const periods = [verdict('2023-05', '2023-06-09', '40.0')];
    const released = slip('behind:c', 1, '2023-06-12', { state: 'released', releasedOn: d('2023-06-14') });
    expect(lines(factsOf({ periods, slips: [released] }))).toEqual([]);
    const [rung] = next(
      factsOf({ periods: [...periods, verdict('2023-06', '2023-07-10', '40.0')], slips: [released] }),
    );
    expect(rung).toMatchObject({ key: 'slip:behind:c:2:1', version: 2, level: 1, dueAt: at('2023-07-11') });
  });

  test('where a slip about the promise is open, being behind opens none of its own; it gets one when that is mended', () => {
    const red = {
      periods: [verdict('2023-09', '2023-10-11', '40.0')],
      slips: [slip('duty:m', 1, '2023-10-07')],
    };
    expect(
      lines(factsOf({ ...red, duties: [duty({ dueOn: d('2023-09-30') })] })).map((line) => line.slice(-6)),
    ).toEqual(['duty:m']);
    const mended = { duties: [duty({ dueOn: d('2023-09-30'), state: 'met', metOn: d('2023-10-20') })] };
    const slips = red.slips.map((open) => ({
      ...open,
      state: 'released' as const,
      releasedOn: d('2023-10-20'),
    }));
    const month = [verdict('2023-08', '2023-09-11', '40.0')];
    expect(lines(factsOf({ ...mended, periods: month, slips }))).toEqual(['1 2023-10-23 09:00 behind:c']);
  });

  test('due on the same morning, the missed date goes out and carries it', () => {
    const both = factsOf({
      duties: [duty({ dueOn: d('2023-06-30') })],
      periods: [verdict('2023-05', '2023-06-30', '40.0')],
    });
    expect(lines(both)).toEqual(['1 2023-07-03 09:00 duty:m']);
  });
});

describe('the end of the third quarter (ruling 4)', () => {
  test('pulls up the rungs below, each after the time to answer the one before', () => {
    let facts = factsOf({ periods: [verdict('2023-09', '2023-10-10', '12.0')] });
    const dates: string[] = [];
    for (let line = lines(facts)[0]; line; line = lines(facts)[0]) {
      dates.push(line);
      facts = withLast(deliver(facts, line.slice(2, 12)), { reply: reply(line.slice(2, 12)) });
    }
    expect(dates).toEqual([
      '1 2023-10-11 09:00 behind:c', // answer by 10-16
      '2 2023-10-17 09:00 behind:c', // answer by 10-24
      '3 2023-10-25 09:00 behind:c', // answer by 11-01
      '4 2023-11-02 09:00 behind:c',
      '5 2023-11-17 09:00 behind:c',
    ]);
  });

  test('is judged once: back on plan in October, it is not held against November', () => {
    const periods = [
      verdict('2023-09', '2023-10-10', '12.0'),
      verdict('2023-10', '2023-11-10', '2.0'),
      verdict('2023-11', '2023-12-08', '12.0'),
    ];
    expect(lines(factsOf({ periods }))).toEqual([]);
  });

  test('a report ten working days late counts as behind on that day', () => {
    const report = duty({ kind: 'report', subject: '2023-09', title: '9月填报', dueOn: d('2023-10-07') });
    const known = factsOf({ duties: [report] });
    expect(lines(known)).toEqual(['1 2023-10-08 09:00 duty:2023-09', '1 2023-10-20 09:00 behind:c']);
    expect(next(known)[1]?.reasons.map(({ code }) => code)).toEqual(['quarter_report_late', 'pulled_up']);
    const filed = (metOn: string) =>
      lines(factsOf({ duties: [{ ...report, state: 'met', metOn: d(metOn) }] }));
    expect([filed('2023-10-19'), filed('2023-10-20')]).toEqual([[], ['1 2023-10-20 09:00 behind:c']]);
  });

  test('three reds in a row warrant a circular too, and only one', () => {
    const periods = [
      verdict('2023-05', '2023-06-09', '40'),
      verdict('2023-06', '2023-07-10', '41'),
      verdict('2023-07', '2023-08-10', '42'),
    ];
    const interviewed = factsOf({ periods, slips: [slip('behind:c', 3, '2023-07-20')] });
    expect(lines(interviewed)).toEqual(['4 2023-08-11 09:00 behind:c']);
    expect(lines(deliver(interviewed, '2023-08-11'))).toEqual(['5 2023-08-28 09:00 behind:c']);
  });
});

describe('high-level dispatch (高位调度)', () => {
  const circular = [slip('behind:c', 4, '2023-11-03')];
  const before = verdict('2023-09', '2023-10-11', '40.0');
  test.each([
    ['nothing new', [before], ['5 2023-11-20 09:00 behind:c']],
    ['a smaller gap', [before, verdict('2023-10', '2023-11-10', '35.0')], []],
    ['the same gap', [before, verdict('2023-10', '2023-11-10', '40.0')], ['5 2023-11-20 09:00 behind:c']],
    [
      'a smaller gap but the year is missed',
      [before, verdict('2023-10', '2023-11-10', '35.0', { forecastMisses: true })],
      ['5 2023-11-20 09:00 behind:c'],
    ],
  ])('level 4 delivered on 11-03, %s', (_, periods, expected) => {
    expect(lines(factsOf({ periods, slips: circular }))).toEqual(expected);
  });

  test('level 6 is never the clock’s', () => {
    expect(lines(factsOf({ periods: [before], slips: [slip('behind:c', 5, '2023-11-20')] }))).toEqual([]);
  });
});
