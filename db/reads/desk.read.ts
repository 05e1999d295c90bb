import {
  sightOf,
  type Actor,
  type CalendarDate,
  type DutyKind,
  type LifecycleState,
  type Light,
  type WorkingCalendar,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { HistoryRow, NamedPost, NumberedItem } from './commitment-row';
import { DESK } from './desk-sql';
import { historyLine, namesIn, type HistoryLine, type TargetNames } from './history-view';
import { readWithCalendar } from './ledger-page';
import { WorkingDaysRead } from './working-days.read';

interface DeskCommitment extends NumberedItem {
  readonly state: LifecycleState;
  readonly light: Light;
  readonly version: number;
}
interface DeskDuty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly subject: string;
  readonly title: string;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly originalOn: CalendarDate;
  readonly post: NamedPost;
  readonly commitment: DeskCommitment;
  readonly slip: {
    id: string;
    number: string;
    level: number;
    acknowledged: boolean;
    replied: boolean;
    version: number;
  } | null;
  readonly report: {
    id: string;
    period: string;
    state: string;
    reasonCode: string | null;
    text: string | null;
    version: number;
  } | null;
}
interface DeskWaiting {
  readonly kind: 'report' | 'claim' | 'extension_request';
  readonly id: string;
  readonly commitment: DeskCommitment;
  readonly what: string;
  readonly sentOn: CalendarDate;
  readonly desk: NamedPost | null;
  readonly limit: CalendarDate | null;
}
interface DeskSlip {
  readonly id: string;
  readonly number: string;
  readonly level: number;
  readonly commitment: DeskCommitment;
  readonly deliveredOn: CalendarDate | null;
  readonly replyBy: CalendarDate | null;
  readonly promisedOn: CalendarDate | null;
  readonly replied: boolean;
  readonly version: number;
}
interface DeskRow {
  readonly today: CalendarDate;
  readonly unread: number;
  readonly toDo: readonly DeskDuty[];
  readonly queue: readonly DeskDuty[];
  readonly waiting: readonly DeskWaiting[];
  readonly items: readonly ({ readonly light: Light } & Readonly<Record<string, unknown>>)[];
  readonly slips: readonly DeskSlip[];
  readonly resolutions: readonly Readonly<Record<string, unknown>>[];
  readonly done: readonly (HistoryRow & {
    readonly commitment: NumberedItem | null;
    readonly targets: TargetNames;
  })[];
}

/** What is to be done with a duty, for the button beside it. */
export const VERBS = [
  'claim_completion',
  'reach_milestone',
  'report',
  'correct_report',
  'acknowledge_slip',
  'reply_slip',
  'mend',
  'review_report',
  'review_claim',
  'record_verification',
  'decide_extension',
  'handle',
] as const;
export type Verb = (typeof VERBS)[number];

function verbOf({ kind, slip, report }: DeskDuty): Verb {
  switch (kind) {
    case 'promised':
      return 'claim_completion';
    case 'milestone':
      return 'reach_milestone';
    case 'report':
      return report?.state === 'returned' ? 'correct_report' : 'report';
    case 'slip_reply':
      return slip && !slip.acknowledged ? 'acknowledge_slip' : 'reply_slip';
    case 'slip_mending':
      return 'mend';
    case 'review':
      return report ? 'review_report' : 'review_claim';
    case 'field_check':
      return 'record_verification';
    case 'extension_decision':
      return 'decide_extension';
    case 'handling':
      return 'handle';
  }
}

function deskView(row: DeskRow, calendar: WorkingCalendar) {
  const left = (day: CalendarDate | null) =>
    day === null ? null : calendar.workingDaysBetween(row.today, day);
  const task = (duty: DeskDuty) => ({ ...duty, verb: verbOf(duty), workingDaysLeft: left(duty.dueOn) ?? 0 });
  return {
    today: row.today,
    unread: row.unread,
    toDo: row.toDo.map(task),
    queue: row.queue.map(task),
    waiting: row.waiting.map((one) => ({ ...one, workingDaysLeft: left(one.limit) })),
    items: row.items,
    troubled: row.items.filter(({ light }) => light === 'red' || light === 'yellow').length,
    slips: row.slips.map((slip) => ({ ...slip, workingDaysLeft: left(slip.replyBy) })),
    resolutions: row.resolutions,
    done: row.done.map((line): HistoryLine & { commitment: NumberedItem | null } => ({
      ...historyLine(line, namesIn(line, line.targets)),
      commitment: line.commitment,
    })),
  };
}
export type DeskView = ReturnType<typeof deskView>;

const STATEMENT = prepared('desk', DESK);
const EMPTY: Omit<DeskRow, 'today' | 'unread'> = {
  toDo: [],
  queue: [],
  waiting: [],
  items: [],
  slips: [],
  resolutions: [],
  done: [],
};

/** The desk (工作台): what this person has to do, waits for, is answerable for, and has done today. */
@Injectable()
export class DeskRead {
  constructor(
    readonly db: Db,
    readonly workingDays: WorkingDaysRead,
  ) {}

  async desk(actor: Actor): Promise<DeskView> {
    const values = [actor.personId, actor.departmentId, actor.role];
    const { value, calendar } = await readWithCalendar<DeskRow>(this, actor, STATEMENT, values);
    const blind = sightOf(actor, { leadDepartmentId: null, supportingDepartmentIds: [] }) === 'none';
    return deskView(blind ? { ...value, ...EMPTY } : value, calendar);
  }
}
