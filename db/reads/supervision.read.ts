import {
  DomainError,
  LEVEL_WORDS,
  sightOf,
  SLIP_LEVELS,
  split,
  type Actor,
  type CalendarDate,
  type Light,
  type ProgrammeId,
  type SlipLevel,
  type SlipState,
  type WorkingCalendar,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { instant } from './json-fields';
import { CLOCK, lightOf, OVERDUE, TODAY } from './ledger-row';
import { slipFields, type SlipLineView } from './slip-sql';
import { WorkingDaysRead } from './working-days.read';

interface OverdueThing {
  readonly kind: 'promised' | 'milestone' | 'report' | 'slip_reply';
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly slipLevel: number;
  readonly commitment: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly light: Light;
  };
  readonly department: { readonly id: string; readonly name: string } | null;
}

interface Row {
  readonly today: CalendarDate;
  readonly at: string;
  readonly calendarVersion: number;
  readonly issued: readonly { readonly level: SlipLevel; readonly state: SlipState }[];
  readonly open: readonly (Omit<SlipLineView, 'replyBy'> & {
    readonly light: Light;
    readonly replyBy: CalendarDate | null;
  })[];
  readonly overdue: readonly OverdueThing[];
}

const LIGHT = `(select ${lightOf('c', 'k')} from (select 1) one left join commitment_standing k on k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id)`;
const LEVEL = `coalesce((select k.slip_level from commitment_standing k where k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id), 0)`;

/** A promise whose claim was made in time is the office's, not overdue (ruling 31); neither are its milestones then. */
const IS_OVERDUE = `case when u.kind in ('promised', 'milestone') then c.state not in ('claimed', 'under_review', 'field_check') or ${OVERDUE} else true end`;

const SUPERVISION = prepared(
  'supervision',
  `with ${CLOCK}
   select json_build_object('today', ${TODAY}, 'at', ${instant('app_now()')}, 'calendarVersion', (select calendar_version from clock),
     'issued', (select coalesce(json_agg(json_build_object('level', s.level, 'state', s.state)), '[]') from slip s
        where s.jurisdiction_id = g.jurisdiction_id and s.programme_id = g.id),
     'open', (select coalesce(json_agg((json_build_object(${slipFields('s')})::jsonb || jsonb_build_object('light', ${LIGHT}))
          order by s.level, s.reply_by nulls last, c.position), '[]')
        from slip s join commitment c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.commitment_id
       where s.jurisdiction_id = g.jurisdiction_id and s.programme_id = g.id and s.state = 'open'),
     'overdue', (select coalesce(json_agg(json_build_object('kind', u.kind, 'title', u.title, 'dueOn', u.due_on, 'slipLevel', ${LEVEL},
            'commitment', json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'light', ${LIGHT}),
            'department', (select json_build_object('id', d.id, 'name', d.name) from department d
               where d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id)) order by u.due_on, c.position, u.id), '[]')
        from duty u join commitment c on c.jurisdiction_id = u.jurisdiction_id and c.id = u.commitment_id
       where u.jurisdiction_id = g.jurisdiction_id and u.programme_id = g.id and u.state = 'open' and u.due_on < ${TODAY}
         and u.kind in ('promised', 'milestone', 'report', 'slip_reply') and ${IS_OVERDUE}))
   from programme g where g.jurisdiction_id = $1::uuid and g.id = $2::uuid`,
);

/** Ages in working days, as the office reads them: this week, last week, this month, longer. */
const AGES = [
  { from: 1, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: null },
] as const;
const LEVELS = [0, ...SLIP_LEVELS] as const;
const STATES = ['open', 'released', 'escalated'] as const;

function supervisionView(row: Row, calendar: WorkingCalendar) {
  const left = (day: CalendarDate | null) =>
    day === null ? null : calendar.workingDaysBetween(row.today, day);
  const overdue = row.overdue.map((one) => ({
    ...one,
    overdueWorkingDays: calendar.workingDaysBetween(one.dueOn, row.today),
  }));
  return {
    today: row.today,
    at: row.at,
    all: split(
      STATES,
      row.issued.map(({ state }) => state),
    ),
    levels: SLIP_LEVELS.map((level) => ({
      level,
      name: LEVEL_WORDS[level],
      year: split(
        STATES,
        row.issued.filter((slip) => slip.level === level).map(({ state }) => state),
      ),
      open: row.open
        .filter((slip) => slip.level === level)
        .map((slip) => ({ ...slip, workingDaysLeft: slip.reply ? null : left(slip.replyBy) })),
    })),
    overdue: {
      items: overdue,
      byKind: split(
        ['promised', 'milestone', 'report', 'slip_reply'] as const,
        overdue.map(({ kind }) => kind),
      ),
      byAge: AGES.map(({ from, to }) => {
        const within = overdue.filter(
          ({ overdueWorkingDays: days }) => days >= from && (to === null || days <= to),
        );
        return {
          from,
          to,
          ...split(
            LEVELS,
            within.map(({ slipLevel }) => LEVELS.find((level) => level === slipLevel) ?? 0),
          ),
        };
      }),
    },
  };
}
export type SupervisionView = ReturnType<typeof supervisionView>;

/** The supervision page of a programme in one request (督办): slips as a board that balances, and what is overdue. */
@Injectable()
export class SupervisionRead {
  constructor(
    private readonly db: Db,
    private readonly workingDays: WorkingDaysRead,
  ) {}

  /** For those who see the whole jurisdiction; throws `not_found` to everybody else. */
  async view(actor: Actor, id: ProgrammeId): Promise<SupervisionView> {
    const whole = sightOf(actor, { leadDepartmentId: null, supportingDepartmentIds: [] }) === 'whole';
    const row = whole ? await this.db.read<Row>(actor, SUPERVISION, [id]) : null;
    if (!row) throw new DomainError('not_found');
    const { calendar } = await this.workingDays.of(actor, row.calendarVersion);
    return supervisionView(row, calendar);
  }
}
