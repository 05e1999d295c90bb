import { IsBoolean, Matches, ValidateIf } from 'class-validator';

/** Over which channels one wants to be told beside the inbox; always all of it. */
export class ReminderChannelsBody {
  /** Holds up to level 1 (催办); from 督办 upwards mail goes out in any case. */
  @IsBoolean()
  mail!: boolean;

  /** Whether the card of the department's group robot names (@) one; the same holds from 督办 upwards. */
  @IsBoolean()
  mention!: boolean;

  /** As whom the group knows one: an account, or a mobile number. Needed where `mention` is true. */
  @ValidateIf(({ mention, mentionAs }: ReminderChannelsBody) => mention || mentionAs !== null)
  @Matches(/^[\w.@+-]{2,64}$/)
  mentionAs!: string | null;
}

/** When a programme's automatic reminders go out, and what its policy calls the first level that nobody can mute. */
export class SendingHours {
  programmeId!: string;
  programme!: string;
  /** Of a working day: `08:30`. */
  from!: string;
  to!: string;
  levelName!: string;
  /** What falls due now goes out then; `now` within the hours. */
  opensAt!: string;
}

/** A group chat whose robot tells reminders. */
export class ReminderGroup {
  name!: string;
  /** wecom or dingtalk. */
  kind!: string;
}

/** One's newest digest mail that was tried. */
export class LastMail {
  day!: string;
  state!: string;
  sentAt!: string | null;
}

export class ReminderChannelsAnswer extends ReminderChannelsBody {
  /** Where mail goes; null: no mail at all, until the administrator enters an address. */
  email!: string | null;
  /** The level from which no channel can be turned off. */
  neverMutedFrom!: number;
  now!: string;
  /** Of each programme in force. */
  sending!: SendingHours[];
  /** The groups in which one can be named. */
  groups!: ReminderGroup[];
  lastMail!: LastMail | null;
}
