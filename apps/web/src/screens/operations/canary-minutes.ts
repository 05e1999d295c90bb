import type { Operations } from '../../api/queries/operations';

type Canary = Operations['canaries'][number];

/** `late`: it arrived, but not at once. `waiting`: under way. `silent`: it never arrived. `none`: nobody made one. */
export const CANARY_STATES = ['arrived', 'late', 'waiting', 'silent', 'none'] as const;
export type CanaryState = (typeof CANARY_STATES)[number];

/** One minute of the strip; `at` is its beginning. */
export interface CanaryMinute {
  readonly at: string;
  readonly state: CanaryState;
  readonly canary: Canary | null;
}

const MINUTES = 60;
const MINUTE_MS = 60_000;
/** What the sweep alone needs when the queue is dead, with room. */
const PUNCTUAL_SECONDS = 5;
const SILENT_MS = 90_000;

/** The last hour, minute by minute, to the one that runs now. */
export function canaryMinutes(canaries: readonly Canary[], now: string): CanaryMinute[] {
  const byKey = new Map(canaries.map((canary) => [canary.key, canary]));
  const present = Math.floor(Date.parse(now) / MINUTE_MS) * MINUTE_MS;
  return Array.from({ length: MINUTES }, (_, index) => {
    const at = new Date(present - (MINUTES - 1 - index) * MINUTE_MS).toISOString();
    const canary = byKey.get(keyOf(at)) ?? null;
    return { at, canary, state: stateOf(canary, at, now) };
  });
}

export function countOf(minutes: readonly CanaryMinute[], state: CanaryState): number {
  return minutes.filter((minute) => minute.state === state).length;
}

/** 2023-11-15T01:26:00.000Z → 2023-11-15T01-26, as the server names it. */
const keyOf = (at: string): string => at.slice(0, 16).replace(':', '-');

function stateOf(canary: Canary | null, at: string, now: string): CanaryState {
  const age = Date.parse(now) - Date.parse(at);
  if (!canary) return age < MINUTE_MS ? 'waiting' : 'none';
  if (canary.lateSeconds === null) return age < SILENT_MS ? 'waiting' : 'silent';
  return canary.lateSeconds <= PUNCTUAL_SECONDS ? 'arrived' : 'late';
}
