import { figure, gapPoints, isFigure, printed, rate, roundGap } from './figures';

describe('figures', () => {
  test.each(['0', '174', '57.6', '-3', '1080000', '123456789012345.123456'])('%s is a figure', (text) => {
    expect(figure(text).toFixed()).toBe(text);
  });
  test.each([
    '174部',
    '1,420',
    '',
    ' 5',
    '1.',
    '.5',
    '1e3',
    'NaN',
    'Infinity',
    '五',
    '１２',
    '0x10',
    '1.1234567',
  ])('"%s" is none', (text) => {
    expect(isFigure(text)).toBe(false);
    expect(() => figure(text)).toThrow(expect.objectContaining({ code: 'figure_invalid' }));
  });

  test.each([
    ['270', '174', '300', '32', '32.0'],
    ['91.7', '81.7', '100', '10', '10.0'], // 9.999… in floats
    ['0.3', '0.2', '1', '10', '10.0'],
    ['2.1', '1.4', '7', '10', '10.0'],
    ['100', '90.05', '100', '9.95', '10.0'], // half up after computing
    ['100', '90.06', '100', '9.94', '9.9'],
    ['50', '50.04', '100', '-0.04', '0.0'],
    ['50', '90.8', '100', '-40.8', '-40.8'],
  ])('planned %s, actual %s of %s is %s points behind, printed %s', (planned, actual, target, gap, shown) => {
    const exact = gapPoints(figure(planned), figure(actual), figure(target));
    expect(exact.toFixed()).toBe(gap);
    expect(roundGap(exact)).toBe(shown);
  });

  test('a rate is percent of the target', () => {
    expect(rate(figure('174'), figure('300')).toFixed()).toBe('58');
    expect(roundGap(rate(figure('32'), figure('30')))).toBe('106.7');
    expect(printed('2310.50')).toBe('2,310.5');
    expect(printed('1080000')).toBe('1,080,000');
    expect(printed('57.6')).toBe('57.6');
  });
});
