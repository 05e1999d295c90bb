import type { CategoryId, JurisdictionId, ProgrammeId, ResolutionId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';

export const PROGRAMME_STATES = ['draft', 'adopted', 'closed'] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

/**
 * One year's list of a jurisdiction (实事清单). As a draft it may be imported into and changed; adoption freezes what
 * was printed (ruling 15); closing comes after the year, when its commitments are archived. The declared numbers are
 * the printed ones, kept even where the items do not add up to them. `fundsYuan` is a decimal string in yuan.
 */
export interface Programme {
  readonly jurisdictionId: JurisdictionId;
  readonly id: ProgrammeId;
  readonly name: string;
  readonly year: number;
  readonly state: ProgrammeState;
  readonly declaredItems: number | null;
  readonly declaredFundsYuan: string | null;
  readonly resolutionId: ResolutionId | null;
  readonly adoptedOn: CalendarDate | null;
  readonly policyVersion: number;
  readonly version: number;
}

/** One category (类) of the printed list with the number of items it declares; `numeral` as printed, such as （一）. */
export interface Category {
  readonly jurisdictionId: JurisdictionId;
  readonly id: CategoryId;
  readonly programmeId: ProgrammeId;
  readonly number: number;
  readonly numeral: string | null;
  readonly name: string;
  readonly declaredCount: number | null;
}
