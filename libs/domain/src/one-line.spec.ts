import { isOneLine } from './one-line';

describe('isOneLine', () => {
  it.each([
    ['督查室主任', true],
    ['2023年区办实事（第一批） No. 3', true],
    ['', true],
    ['督查室\n主任', false],
    ['督查室\r\nBcc: somebody', false],
    ['督查室\t主任', false],
    ['督查室\u0085主任', false],
    ['督查室\u2028主任', false],
    ['督查室\u001b[31m', false],
  ])('%j: %s', (text, expected) => {
    expect(isOneLine(text)).toBe(expected);
  });
});
