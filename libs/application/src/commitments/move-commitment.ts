import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import {
  allowedTransitions,
  asId,
  DomainError,
  transition,
  transitionAt,
  TRANSITIONS,
  type Actor,
  type Commitment,
  type PersonId,
  type TransitionName,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { passDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { takeUp } from '../upkeep/take-up';
import { carryOutMove } from './carry-out-move';
import type { MovedCommitment } from './register-commitment';

/**
 * Makes one of the moves that only change the state (签收、退件、受理、送核 …): the table says who may and from where.
 * A move that is recorded by a resource of its own is refused here, with what is allowed.
 */
@Injectable()
export class MoveCommitment {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    id: string,
    { name, reason = null }: { readonly name: TransitionName; readonly reason?: string | null },
    version: number,
  ): Promise<MovedCommitment> {
    return this.db.transaction(actor, async (tx) => {
      // A move with a resource of its own is nobody's here; who may make it is said there.
      const own = TRANSITIONS.some((line) => line.name === name && line.resource === 'transition');
      const of = await takeUp(tx, actor, asId(id), own ? name : undefined, version);
      requireOwnMove(of.commitment, name, actor);
      const { event } = transition(of.commitment, name, { actor, reason, authorIds: authorsOf(of) });
      const notOurs = name === 'not_ours';
      const next = await carryOutMove(tx, actor, of, name, [event], notOurs ? sentBack(of.commitment) : {});
      if (notOurs) await takeDutiesBack(tx, of);
      await refresh(tx, actor, [next.id]);
      return { id, state: next.state, version: next.version };
    });
  }
}

function requireOwnMove(commitment: Commitment, name: TransitionName, actor: Actor): void {
  const row = transitionAt(name, commitment.state);
  if (!row || row.resource === 'transition') return;
  if (row.resource === 'resolution') throw new DomainError('resolution_required');
  const allowed = allowedTransitions(commitment, actor).filter(({ resource }) => resource === 'transition');
  throw new DomainError('transition_not_allowed', {
    state: commitment.state,
    transition: name,
    allowed: allowed.map((line) => line.name).join(', '),
  });
}

/** Who filed the last accepted report or claimed completion; they cannot review it (handbook §3.1). */
function authorsOf({ claim, reports }: Situation): PersonId[] {
  const last = reports.findLast(({ state }) => state === 'accepted');
  return [claim?.claimantPersonId, last?.authorPersonId].flatMap((person) => person ?? []);
}

/** "Not ours" (退件): once, and nobody's until it is assigned anew (ruling 17). */
const sentBack = ({ notOursTimes }: Commitment): Partial<Commitment> => ({
  notOursTimes: notOursTimes + 1,
  leadDepartmentId: null,
  responsiblePostId: null,
});

/** What the department would have owed is the government office's again until the next assignment. */
async function takeDutiesBack(tx: Tx, of: Situation): Promise<void> {
  const [desk] = await tx.organisation.postsOf('government_office');
  if (!desk) return;
  for (const duty of of.duties) {
    const owed = duty.state === 'open' && (duty.kind === 'promised' || duty.kind === 'milestone');
    if (owed) await passDuty(tx, of, duty, desk.id);
  }
}
