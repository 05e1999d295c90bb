import { readFileSync } from 'node:fs';
import { operationsWords } from '../../apps/web/src/words/operations';
import { Counters } from '../../apps/worker/src/counters';

const { components } = JSON.parse(readFileSync('openapi.json', 'utf8'));
const CHECKS: string[] = components.schemas.OperationsCheck.properties.name.enum;

/** The page of operations would show a new counter or check by its code alone. */
describe.each(['zh', 'en'] as const)('the page of operations, in %s,', (language) => {
  const { workers, checks } = operationsWords[language];

  it('has a word for everything that a worker counts', () => {
    const counted = Object.keys(new Counters().snapshot()).filter((name) => name !== 'progress');
    expect(counted.filter((name) => !workers.counters[name])).toEqual([]);
  });

  it('has a word for every check', () => {
    expect(CHECKS.length).toBeGreaterThan(0);
    expect(CHECKS.filter((name) => !checks.names[name])).toEqual([]);
  });
});
