import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { Change, CommitmentEvent } from '../event';
import type { TargetId } from '../id';
import { requireConfirmed, type Resolution } from '../programme/resolution';
import { isFigure } from '../schedule/figures';
import type { Commitment } from './commitment';
import type { Target } from './target';
import { isOpenState } from './transitions';

/** What a resolution may change of what was printed; the promised date moves by an extension instead. */
export interface Adjustment {
  readonly title?: string;
  readonly values: readonly { readonly targetId: TargetId; readonly value: string }[];
}

/** What is closed or ended is adjusted no more. Throws `transition_not_allowed`. */
export function requireAdjustable({ state }: Pick<Commitment, 'state'>): void {
  if (!isOpenState(state) && state !== 'suspended')
    throw new DomainError('transition_not_allowed', { state, transition: 'adjust', allowed: '' });
}

/**
 * Adjusts what was printed by a confirmed resolution (调整): the only way after registration (ruling 15). Before and
 * after are kept in the event; a changed value drops the plan curve, which has to be given or made linear anew.
 * Throws `resolution_required`, `transition_not_allowed`, `target_unknown`, `figure_invalid`.
 */
export function adjustCommitment(
  commitment: Commitment,
  targets: readonly Target[],
  adjustment: Adjustment,
  { actor, resolution }: { readonly actor: Actor; readonly resolution: Resolution },
): { next: Pick<Commitment, 'title'>; targets: readonly Target[]; event: CommitmentEvent } {
  requireAction('confirm_resolution', actor);
  requireConfirmed(resolution, 'adjust');
  requireAdjustable(commitment);
  const changes: Record<string, Change<string | null>> = {};
  const title = adjustment.title?.trim() || commitment.title;
  if (title !== commitment.title) changes.title = { before: commitment.title, after: title };
  const changed = adjustment.values.map(({ targetId, value }) => {
    const target = targets.find(({ id }) => id === targetId);
    if (!target) throw new DomainError('target_unknown');
    if (!isFigure(value)) throw new DomainError('figure_invalid', { value });
    changes[`value:${target.what}`] = { before: target.value, after: value };
    return { ...target, value, curve: null };
  });
  const event: CommitmentEvent = {
    kind: 'commitment_adjusted',
    commitmentId: commitment.id,
    resolutionId: resolution.id,
    changes,
    text: resolution.text,
  };
  return { next: { title }, targets: changed, event };
}
