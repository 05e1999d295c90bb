import type { Db } from '@app/db/db';
import { asId, type Actor, type CalendarDate, type Commitment, type CommitmentEvent } from '@app/domain';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { takeUp } from '../upkeep/take-up';
import type { MovedCommitment } from './register-commitment';

interface Decision {
  readonly next: Pick<Commitment, 'worsened'>;
  readonly event: CommitmentEvent;
}

/** What the supervisor's hand on a light and its lifting have in common: only the decision differs. */
export function changeWorsening(
  db: Db,
  actor: Actor,
  id: string,
  act: 'worsen_light' | 'lift_worsening',
  version: number,
  decide: (of: Situation, today: CalendarDate) => Decision,
): Promise<MovedCommitment> {
  return db.transaction(actor, async (tx) => {
    const of = await takeUp(tx, actor, asId(id), act, version);
    const { next, event } = decide(of, tx.today);
    const saved = await tx.commitments.save(of.commitment, next);
    tx.events.append(saved.programmeId, saved.id, actor, event);
    await refresh(tx, actor, [saved.id]);
    return { id, state: saved.state, version: saved.version };
  });
}
