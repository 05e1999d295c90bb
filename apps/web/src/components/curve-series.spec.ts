import { curveSeries } from './curve-series';

const figures = [
  ['2023-08', '172', '160', '146'],
  ['2023-09', '222', '196', '163'],
  ['2023-10', '270', '231', '174'],
].map(([period, planned, claimed, verified]) => ({
  period: period!,
  planned: planned!,
  claimed: claimed!,
  verified: verified!,
  issuedState: null,
}));
const target = { value: '300', denominator: null, figures, curve: null };

describe('curveSeries', () => {
  it('stands on month ends', () => {
    const { verified, compared } = curveSeries(target, '2023-10');
    expect(verified.at(-1)).toEqual({ day: '2023-10-31', value: 174 });
    expect(compared).toBe('2023-10-31');
  });

  it('opens the gap from the month before it reaches ten points', () => {
    expect(curveSeries(target, null).gap.map(({ day }) => day)).toEqual([
      '2023-08-31',
      '2023-09-30',
      '2023-10-31',
    ]);
  });

  it('has no gap on plan', () => {
    const onPlan = figures.map((one) => ({ ...one, verified: one.planned }));
    expect(curveSeries({ ...target, figures: onPlan }, null).gap).toEqual([]);
  });

  it('leaves out what is not verified yet', () => {
    const waiting = figures.map((one, index) => (index === 2 ? { ...one, verified: null } : one));
    expect(curveSeries({ ...target, figures: waiting }, null).verified).toHaveLength(2);
  });

  it('goes on from the last verified figure', () => {
    const { forecast } = curveSeries(target, null, { expected: '209', period: '2023-12' });
    expect(forecast).toEqual([
      { day: '2023-10-31', value: 174 },
      { day: '2023-12-31', value: 209 },
    ]);
  });

  it('is as high as its highest figure', () => {
    expect(curveSeries({ ...target, value: '200' }, null).top).toBe(270);
    expect(curveSeries({ ...target, value: null, figures: [] }, null).top).toBe(1);
  });
});
