import { target } from './commitment.fixture';
import { meets, targetIsMet } from './comparator';
import type { Comparator, Target } from './target';

describe('meets', () => {
  it.each<[Comparator, string | null, string, string | null, boolean | null]>([
    ['eq', '300', '299', null, false],
    ['eq', '300', '300.0', null, true],
    ['eq', '300', '320', null, true],
    ['gte', '16000', '15999.99', null, false],
    ['gte', '16000', '16000', null, true],
    ['lte', '4.3', '3.57', null, true],
    ['lte', '4.3', '4.31', null, false],
    ['approx', '100', '95', null, true],
    ['approx', '100', '94.9', null, false],
    ['approx', '100', '105.1', null, false],
    ['all', null, '45', '46', false],
    ['all', null, '46', '46', true],
    ['all', '20', '20', null, true],
    ['all', null, '46', null, null],
    ['maintain', '85', '84.9', null, false],
    ['maintain', '85', '85', null, true],
  ])('%s %s by %s of %s: %s', (comparator, value, verified, denominator, expected) => {
    expect(meets(comparator, value, verified, denominator)).toBe(expected);
  });
});

describe('targetIsMet', () => {
  const figure = (verified: string | null, issuedState: 'issued' | 'in_force' | null = null) => ({
    targetId: target().id,
    claimed: verified,
    verified,
    issuedState,
  });
  it.each<[string, Partial<Target>, ReturnType<typeof figure> | null, boolean]>([
    ['claimed is not verified', {}, { ...figure(null), claimed: '300' }, false],
    ['no figure', {}, null, false],
    ['a rate issued', { kind: 'policy_rate' }, figure(null, 'issued'), false],
    ['a rate in force', { kind: 'policy_rate' }, figure(null, 'in_force'), true],
    ['nothing counted, with the reason', { value: null, noTargetReason: '上级方案未下达' }, null, true],
    ['nothing counted, unexplained', { value: null }, null, false],
    ['a capacity', { kind: 'capacity' }, null, true],
  ])('%s', (_, given, reported, met) => expect(targetIsMet(target(given), reported)).toBe(met));
});
