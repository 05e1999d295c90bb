import { outcome } from '../commitment/commitment.fixture';
import { DomainError } from '../error';
import { DEFAULT_POLICY } from './default-policy';
import { readPolicy } from './read-policy';

const { version, ...body } = DEFAULT_POLICY;

const faultsOf = (given: unknown): string[] => {
  try {
    readPolicy(given, 2, '/policy');
  } catch (error) {
    if (error instanceof DomainError) return error.faults.map(({ pointer }) => pointer);
  }
  return [];
};

describe('readPolicy', () => {
  it('takes the default and gives it the next version', () => {
    expect(readPolicy(body, version + 1)).toEqual({ ...body, version: 2 });
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['/policy']],
    ['a list', [], ['/policy']],
    ['an unknown field', { ...body, lightRule: {} }, ['/policy/lightRule']],
    ['a number in text', { ...body, behindGapPoints: '10' }, ['/policy/behindGapPoints']],
    [
      'an unknown recipient',
      { ...body, officeAddressees: { ...body.officeAddressees, 1: { to: ['mayor'], cc: [] } } },
      ['/policy/officeAddressees/1/to/0'],
    ],
    ['five levels', { ...body, levels: body.levels.slice(1) }, ['/policy/levels']],
    [
      'a kind of duty left out',
      { ...body, duties: { ...body.duties, review: undefined } },
      ['/policy/duties/review'],
    ],
    [
      'a day in words',
      { ...body, duties: { ...body.duties, review: { ...body.duties.review, dueSoon: ['one'] } } },
      ['/policy/duties/review/dueSoon/0'],
    ],
  ])('refuses %s by its place', (_, given, pointers) => expect(faultsOf(given)).toEqual(pointers));

  it('refuses what contradicts itself', () => {
    expect(outcome(() => readPolicy({ ...body, firesAt: '07:00' }, 2))).toBe('policy_invalid');
  });
});
