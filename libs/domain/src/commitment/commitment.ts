import type { CategoryId, CommitmentId, DepartmentId, JurisdictionId, PostId, ProgrammeId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import type { LifecycleState } from './lifecycle-state';

/** 延续性 / 首创性 / 突破性. Optional: the printed list gives only the sums (ruling 11). */
export const NATURES = ['continued', 'first', 'breakthrough'] as const;
export type Nature = (typeof NATURES)[number];

/** 人工调差: the supervisor may only make a light worse, and says why (ruling 30). */
export interface Worsening {
  readonly light: 'yellow' | 'red';
  readonly reason: string;
  readonly by: string;
  readonly since: CalendarDate;
}

/**
 * One commitment (件) or sub-item (项). Targets, duties, slips and lifecycle live on leaves only; a parent is what is
 * computed from its leaves (ruling 28). `originalDueOn` never changes after adoption; `dueOn` moves only by ruling 21.
 */
export interface Commitment {
  readonly jurisdictionId: JurisdictionId;
  readonly id: CommitmentId;
  readonly programmeId: ProgrammeId;
  readonly categoryId: CategoryId;
  readonly parentId: CommitmentId | null;
  /** As printed: "22", or "3.1" for a sub-item. */
  readonly number: string;
  readonly title: string;
  readonly originalText: string | null;
  readonly state: LifecycleState;
  readonly isLeaf: boolean;
  readonly originalDueOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly leadDepartmentId: DepartmentId | null;
  readonly responsiblePostId: PostId | null;
  readonly leaderPostId: PostId | null;
  readonly multiYear: boolean;
  readonly mergedIntoId: CommitmentId | null;
  readonly fundsYuan: string | null;
  readonly nature: Nature | null;
  readonly worsened: Worsening | null;
  /** Place in the printed order. */
  readonly position: number;
  /** The day it came into its present state, the day work began, the last return to the department, the close-out. */
  readonly stateSince: CalendarDate | null;
  readonly startedOn: CalendarDate | null;
  readonly resumedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  /** How often it was sent back as "not ours" (退件): once is allowed (ruling 17). */
  readonly notOursTimes: number;
  /** Contents made up for the demonstration (演示数据). */
  readonly demonstration: boolean;
  readonly version: number;
}
