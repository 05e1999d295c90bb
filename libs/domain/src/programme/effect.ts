import type { Actor } from '../access/actor';
import { requireAdjustable } from '../commitment/adjust';
import type { Commitment } from '../commitment/commitment';
import { requireMove } from '../commitment/lifecycle';
import type { TransitionName } from '../commitment/transitions';
import { DomainError } from '../error';
import type { Duty } from '../escalation/duty';
import { moveLater } from '../extension/decide-extension';
import { requireAdoptable } from './adopt';
import type { Programme } from './programme';
import type { Resolution } from './resolution';

/** What a resolution is to take effect on, as it stands now. */
export interface EffectSubject {
  readonly programme: Pick<Programme, 'state'>;
  /** How many items (件) the list has. */
  readonly items: number;
  /** The item that is decided on; null for adoption. */
  readonly commitment: Commitment | null;
  /** The duty whose date is to move; null where none does. */
  readonly duty: Duty | null;
}

/** Work goes on with its department, or, where it never had one, at registration. */
export const resumptionOf = ({
  leadDepartmentId,
}: Pick<Commitment, 'leadDepartmentId'>): 'resume' | 'resume_unassigned' =>
  leadDepartmentId ? 'resume' : 'resume_unassigned';

/**
 * Refuses a resolution that could not take effect as things stand. It is asked when the resolution is recorded, so that
 * nobody puts before the congress what it cannot confirm; on confirmation the rule of each effect asks the same again,
 * for much may have happened between. Throws what those rules throw.
 */
export function requireEffect(
  { effect, newOn, number }: Pick<Resolution, 'effect' | 'newOn' | 'number'>,
  { programme, items, commitment, duty }: EffectSubject,
  actor: Actor,
): void {
  if (effect === 'adopt') return requireAdoptable(programme, items);
  if (programme.state === 'draft') throw new DomainError('programme_not_adopted');
  if (!commitment) throw new DomainError('resolution_required');
  if (effect === 'adjust') return requireAdjustable(commitment);
  if (effect === 'extend') {
    if (!duty || !newOn) throw new DomainError('resolution_required');
    moveLater(duty, newOn, number);
    return;
  }
  const name: TransitionName = effect === 'resume' ? resumptionOf(commitment) : effect;
  requireMove(commitment, name, actor);
}
