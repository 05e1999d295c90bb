import type { CommitmentId, DutyId, JurisdictionId, PostId, ProgrammeId, SlipId } from '@app/domain';
import { bigint, bool, entity, instant, integer, text, uuid } from './entity';

export const CHANNELS = ['in_app', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];
export const REMINDER_STATES = ['pending', 'sending', 'sent', 'cancelled', 'dead'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/**
 * One promise to tell one post one thing over one channel. `key` is deterministic (ruling 20): made twice it is one row.
 * `atOnce`: sent outside working hours too (a slip issued by hand).
 */
export interface ReminderRow {
  readonly jurisdictionId: JurisdictionId;
  readonly key: string;
  readonly programmeId: ProgrammeId;
  readonly commitmentId: CommitmentId;
  readonly dutyId: DutyId | null;
  readonly dutyVersion: number | null;
  readonly slipId: SlipId | null;
  readonly level: number;
  readonly rung: string;
  readonly copy: boolean;
  readonly postId: PostId;
  readonly channel: Channel;
  readonly dueAt: string;
  /** Found due while the house was closed: not looked at again before then. */
  readonly heldUntil: string | null;
  readonly atOnce: boolean;
  readonly title: string;
  readonly body: string;
  readonly state: ReminderState;
  readonly fence: number;
  readonly attempts: number;
  readonly claimedBy: string | null;
  readonly claimUntil: string | null;
  readonly sentAt: string | null;
  readonly cancelledAt: string | null;
  readonly cancelReason: string | null;
  readonly lastError: string | null;
}

export const ReminderSchema = entity<ReminderRow>('reminder', ['jurisdictionId', 'key'], {
  jurisdictionId: uuid.it,
  key: text.it,
  programmeId: uuid.it,
  commitmentId: uuid.it,
  dutyId: uuid.orNull,
  dutyVersion: integer.orNull,
  slipId: uuid.orNull,
  level: integer.it,
  rung: text.it,
  copy: bool.it,
  postId: uuid.it,
  channel: text.it,
  dueAt: instant.it,
  heldUntil: instant.orNull,
  atOnce: bool.it,
  title: text.it,
  body: text.it,
  state: text.it,
  fence: bigint.it,
  attempts: integer.it,
  claimedBy: text.orNull,
  claimUntil: instant.orNull,
  sentAt: instant.orNull,
  cancelledAt: instant.orNull,
  cancelReason: text.orNull,
  lastError: text.orNull,
});
