/**
 * Where a person wants to be told beside the inbox, which always is told: by mail, and by being named (@) on the card
 * that the group robot of one's department posts.
 */
export interface ReminderChannels {
  readonly mail: boolean;
  readonly mention: boolean;
}
export type ReminderChannel = keyof ReminderChannels;

/** From 督办 upwards nobody can turn a channel off: what is asked of a department by name has to reach its people. */
export const NEVER_MUTED_FROM = 2;

/** Whether a rung of that level (0 is a reminder before the day) reaches a person over a channel. */
export const reaches = (chosen: ReminderChannels, channel: ReminderChannel, level: number): boolean =>
  level >= NEVER_MUTED_FROM || chosen[channel];
