import type { LifecycleState } from '../commitment/lifecycle-state';
import { dutyMatter, isOnPlan } from './facts';
import type { LadderFacts } from './facts';
import type { EscalationPolicy } from './policy';
import { reason } from './reason';
import type { Reason } from './reason';
import type { Slip } from './slip';

const SETTLED: readonly LifecycleState[] = ['closed', 'archived', 'terminated', 'carried_over'];

/**
 * Why an open slip is released by itself (ruling 23): its duty is met or cancelled, the plan is regained in a period
 * accepted since the slip was delivered, or the commitment is settled. Null while the matter stands, and for a slip
 * that is no longer open. A granted extension releases nothing: a slip that went out stands (handbook §3.3).
 */
export function mended(facts: LadderFacts, slip: Slip, policy: EscalationPolicy): Reason | null {
  if (slip.state !== 'open') return null;
  const duty = facts.duties.find((candidate) => dutyMatter(candidate) === slip.matter);
  if (duty?.state === 'met') return reason('duty_met', { title: duty.title, metOn: duty.metOn ?? '—' });
  if (duty?.state === 'cancelled') return reason('duty_cancelled', { title: duty.title });
  if (SETTLED.includes(facts.commitment.state)) return reason('commitment_settled', {});
  return duty ? null : planRegained(facts, slip, policy);
}

function planRegained(facts: LadderFacts, slip: Slip, policy: EscalationPolicy): Reason | null {
  const latest = facts.periods.at(-1);
  if (!latest || slip.deliveredOn === null || latest.acceptedOn < slip.deliveredOn) return null;
  return isOnPlan(latest, policy) ? reason('plan_regained', { period: latest.period }) : null;
}
