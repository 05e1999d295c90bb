/** One channel's reminders, counted. */
export class ChannelState {
  channel!: string;
  /** queued + sending + sent + cancelled + dead. */
  total!: number;
  queued!: number;
  /** Of the queued: due and not out yet. */
  overdue!: number;
  sending!: number;
  sent!: number;
  cancelled!: number;
  dead!: number;
  /** The last success. */
  lastSentAt!: string | null;
  nextDueAt!: string | null;
}

export class LetterPerson {
  id!: string;
  displayName!: string;
  email!: string | null;
}

/** A mail that waits to be tried again, or is dead; what it says is not shown. */
export class Letter {
  id!: string;
  channel!: string;
  person!: LetterPerson;
  day!: string;
  attempts!: number;
  /** What the other side said. */
  reason!: string | null;
  /** How many reminders travel in it. */
  reminders!: number;
  retryAt!: string | null;
}

export class DeliveriesAnswer {
  at!: string;
  channels!: ChannelState[];
  retrying!: Letter[];
  deadLetters!: Letter[];
  /** Seconds since a worker gave a sign of life; null where none ever did. */
  workerAge!: number | null;
}

export class ResentLetterAnswer {
  id!: string;
  state!: string;
}
