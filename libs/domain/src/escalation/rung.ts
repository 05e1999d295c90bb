import type { DutyId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import type { Recipient } from './policy';
import type { Reason } from './reason';
import type { SlipLevel } from './slip';

/**
 * The next rung of one matter: what has to go out, when, to whom and why. `key` is the same however often it is
 * computed, so that a rung goes out once per matter, version and level (handbook §3.3: 同一事同级不重复发).
 * `countedFrom` and `countedDays` say how `dueAt` was counted: so many working days after that day (ruling 22).
 * For a duty `version` is the duty's; for being behind plan it is the number of the ladder.
 */
export interface Rung {
  readonly key: string;
  readonly matter: string;
  readonly dutyId: DutyId | null;
  readonly dutyVersion: number | null;
  readonly version: number;
  readonly level: SlipLevel;
  readonly dueAt: Date;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly reasons: readonly Reason[];
  readonly countedFrom: CalendarDate;
  readonly countedDays: number;
}

/** `slip:<matter>:<version>:<level>`. */
export const rungKey = (matter: string, version: number, level: SlipLevel): string =>
  `slip:${matter}:${version}:${level}`;
