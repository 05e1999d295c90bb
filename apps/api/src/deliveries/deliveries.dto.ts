/** One channel's reminders, or the messages to one kind of receiver, counted. */
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

export class LetterReceiver {
  id!: string;
  name!: string;
}

/** A mail or a message to a receiver that waits to be tried again, or is dead; what it says is not shown. */
export class Letter {
  id!: string;
  /** mail, webhook, wecom or dingtalk. */
  channel!: string;
  /** Null: it goes to a receiver. */
  person!: LetterPerson | null;
  /** Null: it goes to a person. */
  receiver!: LetterReceiver | null;
  day!: string;
  attempts!: number;
  /** What the other side said. */
  reason!: string | null;
  /** How many reminders travel in it; none in the message of an event. */
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
