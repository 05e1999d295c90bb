import { worstLight } from '../schedule/light';
import type { Light } from '../schedule/light-facts';
import type { LifecycleState } from './lifecycle-state';

/** From the least to the furthest advanced; what was ended or suspended is judged where it was left off. */
const ADVANCE: readonly LifecycleState[] = [
  'adopted',
  'registered',
  'suspended',
  'assigned',
  'reopened',
  'returned',
  'in_progress',
  'claimed',
  'under_review',
  'field_check',
  'carried_over',
  'closed',
  'archived',
  'terminated',
];

export interface LeafStanding {
  readonly state: LifecycleState;
  readonly light: Light;
}

export interface ParentStanding {
  readonly state: LifecycleState;
  readonly light: Light;
  readonly leaves: number;
  readonly closed: number;
}

/** Signed off, whether or not the files have been archived since. */
export const isSignedOff = (state: LifecycleState): boolean => state === 'closed' || state === 'archived';

/**
 * What an item with sub-items shows (ruling 28): the state of its least advanced leaf, the worst of their lights and
 * how many are signed off; "33 of 40" counts leaves. Null without leaves.
 */
export function parentStanding(leaves: readonly LeafStanding[]): ParentStanding | null {
  const [first, ...rest] = leaves;
  if (!first) return null;
  return {
    state: rest.reduce((least, { state }) => earlier(least, state), first.state),
    light: worstLight(leaves.map(({ light }) => light)),
    leaves: leaves.length,
    closed: leaves.filter(({ state }) => isSignedOff(state)).length,
  };
}

const earlier = (a: LifecycleState, b: LifecycleState): LifecycleState =>
  ADVANCE.indexOf(b) < ADVANCE.indexOf(a) ? b : a;
