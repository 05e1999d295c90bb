import { period } from './calendar-date';
import { judgeLight } from './light';
import { Light, LightFacts, TargetStanding, defaultLightRule as rule } from './light-facts';
import { facts, target } from './light.fixture';
import { nationalCalendar as calendar } from './national-calendar.fixture';

const judge = (given: Partial<LightFacts>) => judgeLight(facts(given), rule, calendar);
const light = (given: Partial<LightFacts>) => judge(given).light;
const words = (given: Partial<LightFacts>) => judge(given).reasons.map(({ zh }) => zh);

describe('the gap', () => {
  test.each<[string, string, string, string, Light, string]>([
    ['100', '91.7', '81.7', 'exactly 10', 'yellow', '10.0'],
    ['100', '91.7', '81.700001', 'a hair under 10', 'green', '10.0'], // computed first, rounded after
    ['7', '2.1', '1.4', 'exactly 10 of an odd target', 'yellow', '10.0'],
    ['100', '91.7', '61.7', 'exactly 30', 'yellow', '30.0'],
    ['100', '91.7', '61.699999', 'a hair over 30', 'red', '30.0'],
    ['3', '2', '1.1', 'exactly 30 of three', 'yellow', '30.0'],
  ])('of %s, planned %s, verified %s: %s', (value, planned, verified, _, expected, gap) => {
    const judged = judge({ targets: [target({ value, planned, verified })] });
    expect([judged.light, judged.gap]).toEqual([expected, gap]);
  });

  test('thresholds are the programme’s, and the judgement names the rule and the period', () => {
    const judged = judgeLight(
      facts({ targets: [target({ verified: '255' })] }),
      { ...rule, version: 4, yellowGapPoints: 5 },
      calendar,
    );
    expect(judged).toMatchObject({
      light: 'yellow',
      ruleVersion: 4,
      comparedPeriod: '2023-10',
      decidingTargetId: 't1',
      gap: '5.0',
    });
  });

  test('only verified figures count; claimed ones stand beside them', () => {
    const judged = judge({ targets: [target({ verified: '174', claimed: '231' })] });
    expect(judged.light).toBe('red');
    expect(judged.perTarget).toEqual([
      {
        targetId: 't1',
        light: 'red',
        planned: '270',
        verified: '174',
        claimed: '231',
        plannedRate: '90.0',
        verifiedRate: '58.0',
        gap: '32.0',
      },
    ]);
  });

  test.each([
    ['174', '加装电梯已核174部，占58.0%；10月末序时90.0%，差32.0点，超过30点'],
    ['222', '加装电梯已核222部，占74.0%；10月末序时90.0%，差16.0点，达到10点'],
    ['265', '加装电梯已核265部，占88.3%；10月末序时90.0%，差1.7点，不到10点'],
    ['270', '加装电梯已核270部，占90.0%；10月末序时90.0%，与序时持平'],
    ['288', '加装电梯已核288部，占96.0%；10月末序时90.0%，超6.0点'],
  ])('with %s verified it says so in words', (verified, zh) => {
    expect(words({ targets: [target({ verified })] })).toEqual([zh]);
  });

  test('words print thousands, other years and English', () => {
    const [reason] = judge({
      comparedPeriod: period('2022-12'),
      targets: [
        target({ title: '九小场所烟感', unit: '家', value: '4400', planned: '3102.00', verified: '2310' }),
      ],
    }).reasons;
    expect(reason?.zh).toBe('九小场所烟感已核2,310家，占52.5%；2022年12月末序时70.5%，差18.0点，达到10点');
    expect(reason?.en).toBe(
      '九小场所烟感: 2,310家 verified, 52.5%; plan at the end of December 2022 70.5%, 18.0 points behind, 10 or more',
    );
    expect(reason?.params).toMatchObject({ verified: '2310', period: '2022-12', gap: '18.0', threshold: 10 });
  });
});

describe('targets that have no gap', () => {
  test.each<[string, Partial<TargetStanding>, Light, string]>([
    ['a capacity', { kind: 'capacity', planned: null }, 'grey', 'capacity_later'],
    ['no criterion', { kind: 'milestone', hasCriterion: false }, 'grey', 'no_criterion'],
    [
      'coverage without denominator',
      { kind: 'coverage', comparator: 'all', value: null },
      'grey',
      'no_denominator',
    ],
    [
      'coverage with one',
      { kind: 'coverage', comparator: 'all', value: null, denominator: '300' },
      'green',
      'on_plan',
    ],
    ['all of a number', { comparator: 'all' }, 'green', 'on_plan'],
    ['not given', { value: null }, 'grey', 'not_given'],
    ['no plan', { planned: null }, 'grey', 'no_plan'],
    ['no figure is not nought', { verified: null }, 'grey', 'no_figure'],
    ['a rate not issued', { kind: 'policy_rate', planned: '900' }, 'grey', 'rate_not_issued'],
    ['a rate issued', { kind: 'policy_rate', issuedState: 'issued' }, 'grey', 'rate_issued'],
    [
      'a rate in force',
      { kind: 'policy_rate', issuedState: 'in_force', verified: null },
      'green',
      'rate_in_force',
    ],
    [
      'within a limit',
      { comparator: 'lte', value: '4.3', verified: '3.57', planned: '2' },
      'green',
      'limit_kept',
    ],
    ['at a limit', { comparator: 'lte', value: '4.3', verified: '4.3' }, 'green', 'limit_kept'],
    ['over a limit', { comparator: 'lte', value: '4.3', verified: '4.4' }, 'yellow', 'limit_exceeded'],
    ['far over a limit', { comparator: 'lte', value: '4.3', verified: '5.6' }, 'red', 'limit_exceeded'],
    [
      'a level kept',
      { comparator: 'maintain', value: '85', verified: '86', planned: null },
      'green',
      'level_kept',
    ],
    ['a level lost', { comparator: 'maintain', value: '85', verified: '84' }, 'yellow', 'level_lost'],
  ])('%s', (_, given, expected, code) => {
    const judged = judge({ targets: [target(given)] });
    expect([judged.light, judged.reasons[0]?.code]).toEqual([expected, code]);
    if (given.kind === 'policy_rate' || given.comparator === 'lte') {
      expect(judged.perTarget[0]).toMatchObject({ plannedRate: null, verifiedRate: null });
    }
  });

  test('the worst of those that have a light decides; grey ones say why and pull nothing', () => {
    const judged = judge({
      targets: [
        target({ targetId: 'grey', title: '推进', hasCriterion: false }),
        target({ targetId: 'mild', verified: '240' }),
        target({ targetId: 'worst', verified: '210' }),
        target({ targetId: 'fine' }),
      ],
    });
    expect([judged.light, judged.decidingTargetId, judged.gap]).toEqual(['yellow', 'worst', '20.0']);
    expect(judged.reasons.map(({ code }) => code)).toEqual(['gap_yellow', 'gap_yellow', 'no_criterion']);
    expect(judged.perTarget.map((t) => t.light)).toEqual(['grey', 'yellow', 'yellow', 'green']);
  });

  test('grey only if none has one, each reason said once', () => {
    expect(words({ comparedPeriod: null, targets: [target(), target({ targetId: 't2' })] })).toEqual([
      '还没有采纳过填报，暂不判灯',
    ]);
    expect(light({ comparedPeriod: null })).toBe('grey');
    expect(words({ targets: [], noTargetReason: '上级方案未下达' })).toEqual(['不设目标：上级方案未下达']);
    expect(words({ targets: [] })).toEqual(['没有可判灯的目标或节点']);
  });
});
