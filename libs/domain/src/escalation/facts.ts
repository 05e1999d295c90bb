import Decimal from 'decimal.js';
import type { LifecycleState } from '../commitment/lifecycle-state';
import type { CommitmentId, PostId, ProgrammeId } from '../id';
import type { CalendarDate, Period } from '../schedule/calendar-date';
import type { Light } from '../schedule/light-facts';
import type { Duty } from './duty';
import type { EscalationPolicy } from './policy';
import type { Slip } from './slip';

/**
 * What one accepted period said on the day it was accepted (rulings 1, 2). `gap` is planned minus verified in
 * points as a decimal string, null where nothing can be compared; a report that waits leaves the period before in force.
 */
export interface PeriodVerdict {
  readonly period: Period;
  readonly acceptedOn: CalendarDate;
  readonly gap: string | null;
  readonly light: Light;
  readonly forecastMisses: boolean;
}

/** What decides whether a commitment reports monthly; only the preview needs it, to foresee report duties not yet made. */
export interface ReportingFacts {
  /** The day the department acknowledged it (签收). */
  readonly startedOn: CalendarDate | null;
  readonly promisedDueOn: CalendarDate | null;
  /** It has a target or a milestone with a criterion (ruling 10). */
  readonly reportable: boolean;
  readonly postId: PostId;
}

/**
 * All the ladder looks at for one commitment. `periods` in order of period, `slips` in order of issue and in any state,
 * `duties` in any state. `resumedOn` is the day of the last return from a claim: the clock ran against the office
 * until then (ruling 31).
 */
export interface LadderFacts {
  readonly commitment: {
    readonly id: CommitmentId;
    readonly programmeId: ProgrammeId;
    readonly state: LifecycleState;
    readonly mergedIntoId: CommitmentId | null;
  };
  readonly resumedOn: CalendarDate | null;
  readonly duties: readonly Duty[];
  readonly periods: readonly PeriodVerdict[];
  readonly slips: readonly Slip[];
  readonly reporting?: ReportingFacts | null;
}

/** The matter of one duty (ruling 20). */
export const dutyMatter = (duty: Pick<Duty, 'id'>): string => `duty:${duty.id}`;

/** The matter of a commitment's being behind plan (ruling 20). */
export const behindMatter = (commitmentId: CommitmentId): string => `behind:${commitmentId}`;

/** Behind plan (未达序时): red, or the gap reaches the policy's points (10 by default), both ends included. */
export function isBehind(verdict: PeriodVerdict, policy: EscalationPolicy): boolean {
  if (verdict.light === 'red') return true;
  return verdict.gap !== null && new Decimal(verdict.gap).gte(policy.behindGapPoints);
}

/** Back on plan: the gap is known and below the policy's points, and the light is not red. */
export function isOnPlan(verdict: PeriodVerdict, policy: EscalationPolicy): boolean {
  return verdict.gap !== null && !isBehind(verdict, policy);
}
