import type { Tx } from '@app/db/tx';
import {
  DomainError,
  transitionAt,
  type Actor,
  type Commitment,
  type CommitmentEvent,
  type TransitionName,
} from '@app/domain';
import type { Situation } from '../upkeep/situation';
import { enterState } from '../upkeep/state';

/** Writes a decided move: its events, the state with its limits, and what the rule changed beside it. */
export async function carryOutMove(
  tx: Tx,
  actor: Actor,
  of: Situation,
  name: TransitionName,
  events: readonly CommitmentEvent[],
  change: Partial<Commitment> = {},
): Promise<Commitment> {
  const { id, programmeId, state } = of.commitment;
  const row = transitionAt(name, state);
  if (!row) throw new DomainError('transition_not_allowed', { state, transition: name, allowed: '' });
  for (const event of events) tx.events.append(programmeId, id, actor, event);
  return enterState(tx, actor, of, row, change);
}
