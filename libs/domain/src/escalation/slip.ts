import type { CommitmentId, DutyId, JurisdictionId, PostId, ProgrammeId, SlipId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';

/** 催办, 督办, 约谈, 通报, 高位调度, 问责移送 (handbook §3.3). Level 0 (临期提醒) is a reminder without a slip. */
export const SLIP_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type SlipLevel = (typeof SLIP_LEVELS)[number];

export const SLIP_STATES = ['open', 'released', 'escalated'] as const;
export type SlipState = (typeof SLIP_STATES)[number];

/** What the department answered (答复). From level 3 it counts when the head has signed it; a promise counts once accepted (ruling 23). */
export interface SlipReply {
  readonly at: string;
  readonly text: string;
  readonly byPostId: PostId;
  readonly signed: boolean;
  readonly promisedOn: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
}

/**
 * One slip (单据). `matter` is `duty:<id>` or `behind:<commitment id>`: a matter has one open slip (ruling 20).
 * `dueAt` is the moment the rule named, `issuedAt` when it was really issued, `deliveredOn` the local day the in-app
 * notice was committed (ruling 23): rungs that count from a delivery count from the real one.
 */
export interface Slip {
  readonly jurisdictionId: JurisdictionId;
  readonly id: SlipId;
  readonly programmeId: ProgrammeId;
  readonly commitmentId: CommitmentId;
  readonly dutyId: DutyId | null;
  readonly dutyVersion: number | null;
  readonly matter: string;
  readonly level: SlipLevel;
  readonly number: string;
  readonly state: SlipState;
  readonly byHand: boolean;
  readonly dueAt: string;
  readonly issuedAt: string;
  readonly deliveredOn: CalendarDate | null;
  readonly acknowledgedAt: string | null;
  readonly replyBy: CalendarDate | null;
  readonly mendBy: CalendarDate | null;
  readonly reply: SlipReply | null;
  readonly releasedOn: CalendarDate | null;
  readonly version: number;
}

/** The level a commitment stands on (督办级): the highest of its open slips, 0 without one. Derived, never a state. */
export const ladderLevel = (slips: readonly Pick<Slip, 'state' | 'level'>[]): 0 | SlipLevel =>
  slips
    .filter(({ state }) => state === 'open')
    .reduce<0 | SlipLevel>((top, { level }) => (level > top ? level : top), 0);
