import { difference, figure, large, oneDecimal, percent, points, signed } from './figure';

describe('figure', () => {
  it.each([
    ['3000', '3,000'],
    ['14080', '14,080'],
    ['1234567.50', '1,234,567.5'],
    ['-1.50', '−1.5'],
    ['0', '0'],
    ['-0.0', '0'],
    [270, '270'],
    [null, '—'],
    [undefined, '—'],
    ['', '—'],
  ])('%s → %s', (value, shown) => expect(figure(value)).toBe(shown));
});

describe('signed', () => {
  it.each([
    ['630', '+630'],
    ['0.5', '+0.5'],
    ['0', '0'],
    ['-1', '−1'],
    [null, '—'],
  ])('%s → %s', (value, shown) => expect(signed(value)).toBe(shown));
});

describe('large', () => {
  it.each([
    ['800000', '80万'],
    ['7981000000', '79.81亿'],
    ['576000', '57.6万'],
    ['9999', '9,999'],
    ['14080', '14,080'],
    ['10000', '1万'],
    ['-7981000000', '−79.81亿'],
  ])('%s → %s', (value, shown) => expect(large(value)).toBe(shown));
});

describe('oneDecimal', () => {
  it.each([
    ['72.65', '72.7'],
    ['72.649', '72.6'],
    ['99.95', '100.0'],
    ['0.04', '0.0'],
    ['0.05', '0.1'],
    ['-0.04', '0.0'],
    ['-11.15', '−11.2'],
    ['1234.56', '1,234.6'],
    [58, '58.0'],
  ])('%s → %s', (value, shown) => expect(oneDecimal(value)).toBe(shown));
});

describe('percent', () => {
  it.each([
    ['58', '58.0%'],
    ['0', '0.0%'],
    [null, '—'],
  ])('%s → %s', (value, shown) => expect(percent(value)).toBe(shown));
});

describe('points', () => {
  it.each([
    ['32.0', '−32.0'],
    ['-6.0', '+6.0'],
    ['0.0', '0.0'],
    ['-0.04', '0.0'],
    [null, '—'],
  ])('behind by %s → %s', (gap, shown) => expect(points(gap)).toBe(shown));
});

describe('difference', () => {
  it.each([
    ['231', '174', '57'],
    ['174', '231', '-57'],
    ['0.3', '0.1', '0.2'],
    ['57.60', '80', '-22.4'],
    ['9007199254740993', '1', '9007199254740992'],
  ])('%s − %s = %s', (from, less, left) => expect(difference(from, less)).toBe(left));
});
