import type { CalendarDate } from '../schedule/calendar-date';
import { instantAt } from '../schedule/zoned-time';
import type { EscalationPolicy } from './policy';

/** A version of the policy and the moments between which the ladder runs by it; `until` is null for the last. */
export interface PolicyInForce {
  readonly policy: EscalationPolicy;
  readonly since: Date;
  readonly until: Date | null;
}

/** A version that has been adopted and whose day is still to come. */
export interface PolicyToCome {
  readonly policy: EscalationPolicy;
  readonly effectiveOn: CalendarDate;
}

/**
 * By which policy each day will run: the newest version whose day has come. One that is overtaken by a newer version
 * before its own day never comes into force.
 */
export function policiesInForce(
  present: EscalationPolicy,
  toCome: readonly PolicyToCome[],
  now: Date,
  zone: string,
): PolicyInForce[] {
  const order = [...toCome].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  const all: PolicyInForce[] = [{ policy: present, since: now, until: null }];
  for (const { policy, effectiveOn } of order) {
    const last = all.at(-1);
    if (!last || policy.version <= last.policy.version) continue;
    const since = instantAt(effectiveOn, '00:00', zone);
    if (since.getTime() === last.since.getTime()) all.pop();
    else all[all.length - 1] = { ...last, until: since };
    all.push({ policy, since, until: null });
  }
  return all;
}
