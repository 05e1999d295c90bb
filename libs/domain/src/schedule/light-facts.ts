import type { LifecycleState } from '../commitment/lifecycle-state';
import type { Comparator, IssuedState, TargetKind } from '../commitment/target';
import type { CalendarDate, Period } from './calendar-date';

/** Green on plan, yellow behind, red far behind or overdue, blue signed off (销号), grey without a light of its own. */
export const LIGHTS = ['green', 'yellow', 'red', 'blue', 'grey'] as const;
export type Light = (typeof LIGHTS)[number];

/**
 * The numbers of the light rule (灯色规则), fixed for a programme's year and versioned with it (handbook §3.2). Points
 * are percentage points of a target. The thresholds come from Yinchuan 2025; below ten points is ours.
 */
export interface LightRule {
  readonly version: number;
  /** From this gap on yellow, the bound included. */
  readonly yellowGapPoints: number;
  /** Above this gap red, the bound itself still yellow. */
  readonly redGapPoints: number;
  /** Months a milestone stands unmet, its own month counted, from which it is yellow and red (应开未开). */
  readonly notStartedMonths: { readonly yellow: number; readonly red: number };
  /** So many points ahead on the worst target is "ahead of plan" (超序时, ruling 5). */
  readonly aheadPoints: number;
}

/** The defaults of the first version; a programme carries its own copy. */
export const defaultLightRule: LightRule = {
  version: 1,
  yellowGapPoints: 10,
  redGapPoints: 30,
  notStartedMonths: { yellow: 1, red: 3 },
  aheadPoints: 5,
};

/**
 * One target as it stands at the end of the compared period. Figures are cumulative decimal strings in `unit`;
 * `planned` is the curve's figure there, null without a curve. `title` is the target's short name (Target.what).
 */
export interface TargetStanding {
  readonly targetId: string;
  readonly title: string;
  readonly kind: TargetKind;
  readonly comparator: Comparator;
  readonly value: string | null;
  readonly denominator: string | null;
  /** False for "推进" and the like, until it has a stage or a basis of measurement (ruling 10). */
  readonly hasCriterion: boolean;
  readonly unit: string | null;
  readonly planned: string | null;
  readonly verified: string | null;
  readonly claimed: string | null;
  readonly issuedState?: IssuedState | null;
}

/** One inner milestone (节点): a duty of the commitment with a date of its own (ruling 29). */
export interface MilestoneStanding {
  readonly dutyId: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly metOn: CalendarDate | null;
}

/**
 * Everything the light of one leaf depends on, as of `today`. A report that waits or was returned leaves
 * `comparedPeriod`, the last accepted one, in force (rulings 1, 2).
 */
export interface LightFacts {
  readonly state: LifecycleState;
  /** The number of the item this identical one is merged into (ruling 7). */
  readonly mergedInto: string | null;
  readonly mergedIntoClosed: boolean;
  readonly comparedPeriod: Period | null;
  readonly targets: readonly TargetStanding[];
  readonly milestones: readonly MilestoneStanding[];
  /** The promised date now in force (现定期), extended or not. */
  readonly promisedDueOn: CalendarDate | null;
  /** Day of the claim that is open now; null once it was returned or taken back. */
  readonly claimedOn: CalendarDate | null;
  readonly reportMissing: { readonly period: Period; readonly dueOn: CalendarDate } | null;
  readonly reportWaiting: { readonly period: Period; readonly submittedOn: CalendarDate } | null;
  readonly reportReturned: { readonly period: Period; readonly returnedOn: CalendarDate } | null;
  readonly worsened: {
    readonly light: 'yellow' | 'red';
    readonly reason: string;
    readonly by: string;
  } | null;
  /** Why nothing is counted, such as 上级方案未下达 or 常态化. */
  readonly noTargetReason?: string | null;
  readonly today: CalendarDate;
}

/** One target's own light with the figures it came from; rates and gap as printed, one decimal. */
export interface TargetLight {
  readonly targetId: string;
  readonly light: Light;
  readonly planned: string | null;
  readonly verified: string | null;
  readonly claimed: string | null;
  /** Percent of the target; null where there is no such thing (lte, maintain, policy rates). */
  readonly plannedRate: string | null;
  readonly verifiedRate: string | null;
  readonly gap: string | null;
}
