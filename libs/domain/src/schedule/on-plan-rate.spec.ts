import { onPlanRate, placedByRate } from './on-plan-rate';
import type { Pace } from './pace';

const times = (count: number, pace: Pace | null): (Pace | null)[] =>
  Array.from({ length: count }, () => pace);

describe('onPlanRate', () => {
  it('is 24 of 33 for Laoshan in November 2023', () => {
    const paces = [
      ...times(9, 'done'),
      ...times(4, 'ahead'),
      ...times(11, 'on_pace'),
      ...times(9, 'behind'),
      ...times(1, 'not_assigned'),
      ...times(1, 'no_target'),
      ...times(1, null),
    ];
    expect(onPlanRate(paces)).toEqual({ judged: 33, onPlan: 24, rate: '72.7' });
  });

  it('is none where nothing can be judged', () => {
    expect(onPlanRate(['no_target', null])).toEqual({ judged: 0, onPlan: 0, rate: null });
  });
});

describe('placedByRate', () => {
  const row = (name: string, onPlan: number, judged: number) => ({ name, onPlan, judged, rate: null });

  it('goes by rate and never by count; ties share a place, the next is left out, the unjudged have none', () => {
    const rows = [
      row('空', 0, 0),
      row('少', 1, 1),
      row('多', 9, 10),
      row('甲', 2, 3),
      row('乙', 4, 6),
      row('末', 0, 3),
    ];
    expect(placedByRate(rows).map(({ name, place }) => [name, place])).toEqual([
      ['少', 1],
      ['多', 2],
      ['甲', 3],
      ['乙', 3],
      ['末', 5],
      ['空', null],
    ]);
  });
});
