/** What a restore of the database gave up: the time from the moment it went back to until it was lost. */
export interface GivenUp {
  /** This process's clock, ms. */
  readonly from: number;
  readonly until: number;
  /** Acknowledged writes that the restored database does not know. */
  readonly writes: number;
  /** Keys of reminders that had been mailed, of which the restored database does not know it. */
  readonly mailed: readonly string[];
  /** Keys of reminders that had been put into an inbox that is not the restored one. */
  readonly notices: number;
}

/** Whether that happened in a time that a restore gave up. */
export const isGivenUp = (at: number | null, some: readonly GivenUp[]): boolean =>
  at !== null && some.some(({ from, until }) => at >= from && at <= until);
