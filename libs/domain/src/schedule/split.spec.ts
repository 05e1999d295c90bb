import { crossTable, split } from './split';

describe('split', () => {
  it('names every part and balances', () => {
    expect(split(['red', 'green', 'grey'] as const, ['red', 'green', 'green'])).toEqual({
      total: 3,
      counts: [
        { key: 'red', count: 1 },
        { key: 'green', count: 2 },
        { key: 'grey', count: 0 },
      ],
      balanced: true,
      sum: 3,
      difference: 0,
    });
  });

  it('says by how much it does not balance', () => {
    const keys: string[] = ['done', 'ahead'];
    expect(split(keys, ['done', 'ahead', 'behind'])).toMatchObject({
      total: 3,
      balanced: false,
      sum: 2,
      difference: 1,
    });
  });
});

describe('crossTable', () => {
  it('balances line by line', () => {
    const values = [
      { row: 'on_pace', column: 'yellow' },
      { row: 'on_pace', column: 'green' },
      { row: 'behind', column: 'yellow' },
    ] as const;
    const lines = crossTable(['on_pace', 'behind'] as const, ['green', 'yellow'] as const, values);
    expect(lines.map(({ key, total, balanced }) => [key, total, balanced])).toEqual([
      ['on_pace', 2, true],
      ['behind', 1, true],
    ]);
  });
});
