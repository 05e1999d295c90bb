import { calendarDate, period } from './calendar-date';
import { PlanCurve, checkCurve, linearCurve, plannedAt } from './plan-curve';

const p = period;
const d = calendarDate;
const curve = (...values: [string, string][]): PlanCurve => ({
  isDefault: false,
  points: values.map(([month, value]) => ({ period: p(month), value })),
});

describe('a plan curve', () => {
  const due = d('2023-12-31');

  test('is a straight line by default and says so', () => {
    const line = linearCurve('300', p('2023-01'), p('2023-12'));
    expect(line.isDefault).toBe(true);
    expect(line.points).toHaveLength(12);
    expect(line.points[9]).toEqual({ period: '2023-10', value: '250' });
    expect(linearCurve('100', p('2023-01'), p('2023-12')).points[10]?.value).toBe('91.666667');
    expect(line.points.at(-1)).toEqual({ period: '2023-12', value: '300' });
    expect(checkCurve(line, '300', due)).toEqual([]);
    expect(linearCurve('5', p('2023-12'), p('2023-06')).points).toEqual([{ period: '2023-06', value: '5' }]);
  });

  test('may stay level and may end before the deadline', () => {
    expect(
      checkCurve(
        curve(['2023-05', '0'], ['2023-06', '120'], ['2023-07', '120'], ['2023-08', '300.0']),
        '300',
        due,
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'falls',
      curve(['2023-10', '200'], ['2023-11', '190'], ['2023-12', '300']),
      [['plan_curve_falls', { period: '2023-11' }]],
    ],
    [
      'ends short',
      curve(['2023-11', '200'], ['2023-12', '290']),
      [['plan_curve_end_differs', { end: '290', target: '300' }]],
    ],
    ['ends beyond', curve(['2023-12', '310']), [['plan_curve_end_differs', { end: '310', target: '300' }]]],
    [
      'runs on',
      curve(['2023-12', '299'], ['2024-01', '300']),
      [['plan_curve_after_deadline', { dueOn: '2023-12-31' }]],
    ],
    [
      'has a hole',
      curve(['2023-09', '100'], ['2023-11', '300']),
      [['plan_curve_months_missing', { period: '2023-10' }]],
    ],
    [
      'repeats a month',
      curve(['2023-09', '100'], ['2023-09', '300']),
      [['plan_curve_months_missing', { period: '2023-10' }]],
    ],
    [
      'starts below zero',
      curve(['2023-11', '-5'], ['2023-12', '300']),
      [['plan_curve_falls', { period: '2023-11' }]],
    ],
    ['is empty', curve(), [['plan_curve_end_differs', { end: '0', target: '300' }]]],
  ])('is refused where it %s', (_, given, faults) => {
    expect(checkCurve(given, '300', due).map(({ code, params }) => [code, params])).toEqual(faults);
  });

  test('names every violation at once', () => {
    const codes = checkCurve(curve(['2023-10', '5'], ['2023-12', '3'], ['2024-01', '4']), '300', due).map(
      (f) => f.code,
    );
    expect(codes).toEqual([
      'plan_curve_months_missing',
      'plan_curve_falls',
      'plan_curve_end_differs',
      'plan_curve_after_deadline',
    ]);
  });

  test('plans nothing before its first month and the last value after its last', () => {
    const given = curve(['2023-05', '10'], ['2023-06', '30']);
    expect(
      ['2023-04', '2023-05', '2023-06', '2024-01'].map((month) => plannedAt(given, p(month)).toFixed()),
    ).toEqual(['0', '10', '30', '30']);
  });
});
