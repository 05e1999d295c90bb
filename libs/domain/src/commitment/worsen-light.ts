import type { Actor } from '../access/actor';
import { requireAction } from '../access/permissions';
import { DomainError } from '../error';
import type { CommitmentEvent } from '../event';
import type { CalendarDate } from '../schedule/calendar-date';
import type { Light } from '../schedule/light-facts';
import type { Commitment, Worsening } from './commitment';
import { isOpenState } from './transitions';

const RANK: Readonly<Record<Light, number>> = { grey: 0, blue: 0, green: 1, yellow: 2, red: 3 };

export interface WorseningInput {
  readonly light: Worsening['light'];
  readonly reason: string;
}

/**
 * The supervisor makes a light worse than the rule found it, with a reason; shown as such (人工调差, ruling 30).
 * `shown` is the light as it stands now. Throws `light_only_worse`, `reason_required`, `role_refused`.
 */
export function worsenLight(
  commitment: Commitment,
  shown: Light,
  input: WorseningInput,
  { actor, today }: { readonly actor: Actor; readonly today: CalendarDate },
): { next: Pick<Commitment, 'worsened'>; event: CommitmentEvent } {
  requireAction('worsen_light', actor);
  const reason = input.reason.trim();
  if (reason === '') throw new DomainError('reason_required');
  if (!canWorsen(commitment, shown) || RANK[input.light] <= RANK[shown])
    throw new DomainError('light_only_worse');
  const event: CommitmentEvent = {
    kind: 'light_worsened',
    commitmentId: commitment.id,
    before: commitment.worsened?.light ?? null,
    after: input.light,
    text: reason,
  };
  return { next: { worsened: { light: input.light, reason, by: actor.postId, since: today } }, event };
}

/** Takes the supervisor's own hand off again: the light falls back to what the rule finds, never to better than that. */
export function liftWorsening(
  commitment: Commitment,
  { actor, reason }: { readonly actor: Actor; readonly reason: string },
): { next: Pick<Commitment, 'worsened'>; event: CommitmentEvent } {
  requireAction('lift_worsening', actor);
  const text = reason.trim();
  if (text === '') throw new DomainError('reason_required');
  if (!commitment.worsened) throw new DomainError('light_only_worse');
  const before = commitment.worsened.light;
  return {
    next: { worsened: null },
    event: { kind: 'light_worsening_lifted', commitmentId: commitment.id, before, text },
  };
}

/** Only an open leaf has a light to be made worse; blue and the grey of what has ended are out of reach. */
export const canWorsen = (
  commitment: Pick<Commitment, 'state' | 'isLeaf' | 'mergedIntoId'>,
  shown: Light,
): boolean =>
  commitment.isLeaf && commitment.mergedIntoId === null && isOpenState(commitment.state) && shown !== 'red';
