import { DUTY_KINDS, LIFECYCLE_STATES, LIGHTS } from '@app/domain';
import { ApiProperty } from '@nestjs/swagger';

export class DeskPost {
  id!: string;
  title!: string;
  department!: string;
}
export class DeskCommitment {
  id!: string;
  number!: string;
  title!: string;
  state!: (typeof LIFECYCLE_STATES)[number];
  light!: (typeof LIGHTS)[number];
  version!: number;
}
export class DeskNumbered {
  id!: string;
  number!: string;
  title!: string;
}
export class DeskDutySlip {
  id!: string;
  number!: string;
  level!: number;
  acknowledged!: boolean;
  replied!: boolean;
  version!: number;
}
export class DeskDutyReport {
  id!: string;
  period!: string;
  state!: string;
  /** Why it was returned, where it was. */
  reasonCode!: string | null;
  text!: string | null;
  version!: number;
}

/** One open duty. `verb` is what is to be done about it; `workingDaysLeft` is negative when overdue. */
export class DeskTask {
  id!: string;
  kind!: (typeof DUTY_KINDS)[number];
  subject!: string;
  title!: string;
  verb!: string;
  opensOn!: string;
  dueOn!: string;
  originalOn!: string;
  workingDaysLeft!: number;
  post!: DeskPost;
  commitment!: DeskCommitment;
  slip!: DeskDutySlip | null;
  report!: DeskDutyReport | null;
}

/** What lies with somebody else, on whose desk, and until when. */
export class DeskWaitingLine {
  kind!: 'report' | 'claim' | 'extension_request';
  id!: string;
  commitment!: DeskCommitment;
  what!: string;
  sentOn!: string;
  desk!: DeskPost | null;
  limit!: string | null;
  workingDaysLeft!: number | null;
}
export class DeskSlipLine {
  id!: string;
  number!: string;
  level!: number;
  commitment!: DeskCommitment;
  deliveredOn!: string | null;
  replyBy!: string | null;
  promisedOn!: string | null;
  replied!: boolean;
  workingDaysLeft!: number | null;
  version!: number;
}
export class DeskResolution {
  id!: string;
  programmeId!: string;
  number!: string;
  date!: string;
  effect!: string;
  newOn!: string | null;
  recordedAt!: string;
  commitment!: DeskNumbered | null;
  version!: number;
}
export class DeskDone {
  seq!: number;
  at!: string;
  kind!: string;
  zh!: string;
  en!: string;
  text!: string | null;
  commitment!: DeskNumbered | null;
}

export class DeskAnswer {
  today!: string;
  /** Unread notices in the inbox. */
  unread!: number;
  /** Open duties of the asker's posts, the nearest first. */
  toDo!: DeskTask[];
  /** For the supervision office and the government office: what lies with the whole office. */
  queue!: DeskTask[];
  /** For a department: what lies with others. */
  waiting!: DeskWaitingLine[];
  /** The department's items, or those a leader is in charge of, as lines of the ledger (`GET /commitments`). */
  @ApiProperty({ type: 'array', items: { $ref: '#/components/schemas/LedgerLine' } })
  items!: object[];
  /** How many of them are red or yellow. */
  troubled!: number;
  /** For a supervisor the answers to be read; for a leader the slips of level 3 and above. */
  slips!: DeskSlipLine[];
  /** For the congress the resolutions to confirm; for the government office those that wait for it. */
  resolutions!: DeskResolution[];
  /** What the asker did today. */
  done!: DeskDone[];
}
