import { isGivenUp } from '../given-up';
import type { LedgerLine } from '../load/ledger';
import type { Stack } from '../stack';
import type { Invariant } from './invariant';

const TABLES = ['progress_report', 'extension_request', 'slip'] as const;

/** The row itself, and the answer under its key, which the same transaction wrote; but for what a restore gave up. */
export const acknowledgedWritesStand: Invariant = {
  id: 'I1',
  says: 'every write that was acknowledged is in the database',
  async check({ owner, load, givenUp }) {
    const acknowledged = load.ledger.acknowledged.filter(({ answeredAt }) => !isGivenUp(answeredAt, givenUp));
    const found = await statesOf(owner);
    const answered = await answersOf(owner);
    return acknowledged.flatMap((line) => faultsOf(line, found, answered));
  },
};

function faultsOf(line: LedgerLine, found: Map<string, string>, answered: Set<string>): string[] {
  const { trace, key, what, personId } = line;
  const faults = answered.has(`${personId} ${key}`) ? [] : [`${what} ${key}: its answer is not kept`];
  const state = trace && found.get(`${trace.table} ${trace.id}`);
  if (!trace || state === undefined)
    return [...faults, `${what} ${key}: ${trace?.table} ${trace?.id} is missing`];
  return trace.states.includes(state ?? '') ? faults : [...faults, `${what} ${key}: ${trace.id} is ${state}`];
}

async function statesOf(owner: Stack['owner']): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of TABLES)
    for (const { id, state } of await owner.query<{ id: string; state: string }>(
      `select id, state from ${table}`,
    ))
      found.set(`${table} ${id}`, state);
  return found;
}

/** Person and key of every write that was answered. */
export async function answersOf(owner: Stack['owner']): Promise<Set<string>> {
  const rows = await owner.query<{ key: string }>(
    `select person_id || ' ' || key as key from idempotency where status < 300`,
  );
  return new Set(rows.map(({ key }) => key));
}
