import type { CalendarDate, Period } from '../schedule/calendar-date';
import type { PlanCurve } from '../schedule/plan-curve';
import type { CommitmentId, TargetId } from '../id';

/** What kind of thing was promised (handbook §2): only delivery and benefit can be added up over the year. */
export const TARGET_KINDS = [
  'delivery',
  'milestone',
  'policy_rate',
  'coverage',
  'capacity',
  'benefit',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** The comparing word of the printed list (比较词): 等于, 不少于, 不超过, 左右, 全部, 保持. */
export const COMPARATORS = ['eq', 'gte', 'lte', 'approx', 'all', 'maintain'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** 存量 / 增量: a stock and a flow are never added to each other. */
export const STOCK_OR_FLOW = ['stock', 'flow'] as const;
export type StockOrFlow = (typeof STOCK_OR_FLOW)[number];

/** The three states of a promised rate (政策标准): 未发文, 已发文, 已执行. There is no percentage of a rate. */
export const ISSUED_STATES = ['not_issued', 'issued', 'in_force'] as const;
export type IssuedState = (typeof ISSUED_STATES)[number];

/** 形象级: how far a physical thing has got, from the approved design to use that residents confirm (handbook §0.4). */
export const PHYSICAL_STAGES = [
  'design_approved',
  'started',
  'main_structure_done',
  'construction_done',
  'accepted',
  'in_use',
  'benefit_verified',
] as const;
export type PhysicalStage = (typeof PHYSICAL_STAGES)[number];

/**
 * One quantified target (量化目标). `value`, `denominator` and figures are decimal strings in `unit`.
 * `what`, `value`, `unit`, `comparator`, `kind` are frozen by adoption; the rest is filled by registration (ruling 15).
 */
export interface Target {
  readonly id: TargetId;
  readonly commitmentId: CommitmentId;
  readonly position: number;
  readonly what: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly kind: TargetKind;
  readonly basis: string | null;
  readonly stockOrFlow: StockOrFlow;
  readonly denominator: string | null;
  /** Why an "all" target has no denominator, or why nothing is counted (上级方案未下达, 常态化). */
  readonly noTargetReason: string | null;
  /** The physical stage at which the target counts as met; null where a figure decides. */
  readonly stage: PhysicalStage | null;
  readonly curve: PlanCurve | null;
}

/** A figure of one target in one report: cumulative, never this month's (累计，不是当月). */
export interface Figure {
  readonly targetId: TargetId;
  readonly claimed: string | null;
  readonly verified: string | null;
  readonly issuedState: IssuedState | null;
}

/** The figures of a commitment at the end of one period, with the day the supervision office accepted them. */
export interface AcceptedFigures {
  readonly period: Period;
  readonly acceptedOn: CalendarDate;
  readonly figures: readonly Figure[];
}
