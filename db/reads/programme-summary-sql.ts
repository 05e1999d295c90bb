import type { CalendarDate, LifecycleState, Light, Pace, Period } from '@app/domain';
import { CLOCK, lightOf, OVERDUE, TODAY } from './ledger-row';

/** One commitment of the programme, as it is counted. */
export interface SummaryItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly isLeaf: boolean;
  readonly merged: boolean;
  readonly categoryId: string;
  readonly department: { readonly id: string; readonly name: string } | null;
  readonly state: LifecycleState;
  readonly light: Light;
  readonly pace: Pace | null;
  readonly slipLevel: number;
  readonly overdue: boolean;
  readonly dueOn: CalendarDate | null;
  readonly originalDueOn: CalendarDate | null;
  readonly claimedOn: CalendarDate | null;
  readonly claimWaits: boolean;
  readonly lateFrom: CalendarDate | null;
  readonly extensionAskedFor: CalendarDate | null;
  /** The newest report of the current period, where one is owed. */
  readonly report: { readonly dueOn: CalendarDate; readonly state: string | null } | null;
}

export interface SummaryDuty {
  readonly commitmentId: string;
  readonly number: string;
  readonly commitmentTitle: string;
  readonly kind: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly post: string;
  readonly department: string;
}

export interface SummaryRow {
  readonly today: CalendarDate;
  readonly calendarVersion: number;
  readonly programme: {
    readonly id: string;
    readonly name: string;
    readonly year: number;
    readonly declaredItems: number | null;
  };
  readonly categories: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly declaredCount: number | null;
  }[];
  readonly currentPeriod: Period | null;
  readonly items: readonly SummaryItem[];
  readonly slips: readonly {
    readonly level: number;
    readonly state: 'open' | 'released' | 'escalated';
    readonly count: number;
  }[];
  readonly duties: readonly SummaryDuty[];
}

/** The newest month whose report form has opened. */
const PERIOD = `(select max(u.subject) from duty u where u.jurisdiction_id = $1::uuid and u.programme_id = g.id
   and u.kind = 'report' and u.opens_on <= ${TODAY})`;

const LIGHT = lightOf('c', 's');

const ITEM = `
  'id', c.id, 'number', c.number, 'title', c.title, 'parentId', c.parent_id, 'isLeaf', c.is_leaf, 'merged', c.merged_into_id is not null,
  'categoryId', c.category_id, 'department', case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end,
  'state', c.state, 'light', ${LIGHT}, 'pace', case when ${LIGHT} = 'red' and ${OVERDUE} then 'behind' else s.pace end,
  'slipLevel', coalesce(s.slip_level, 0), 'overdue', ${OVERDUE}, 'dueOn', c.due_on, 'originalDueOn', c.original_due_on,
  'claimedOn', (select max(k.claimed_on) from completion_claim k where k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id and k.state = 'accepted'),
  'claimWaits', exists (select from completion_claim k where k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id and k.state = 'waiting'),
  'lateFrom', (select min(x.due_on) from extension_request x join duty u on u.jurisdiction_id = x.jurisdiction_id and u.id = x.duty_id
     where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id and x.late and x.state = 'granted' and u.kind = 'promised'),
  'extensionAskedFor', (select max(x.new_on) from extension_request x join duty u on u.jurisdiction_id = x.jurisdiction_id and u.id = x.duty_id
     where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id and x.state = 'waiting' and u.kind = 'promised'),
  'report', (select json_build_object('dueOn', u.due_on, 'state', (select r.state from progress_report r
       where r.jurisdiction_id = c.jurisdiction_id and r.commitment_id = c.id and r.period = u.subject and r.state not in ('draft', 'taken_back')
       order by r.submitted_at desc limit 1))
     from duty u where u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id and u.kind = 'report' and u.state <> 'cancelled'
      and u.subject = period.current)`;

/** What falls due in the next four weeks; the reader keeps the ten working days. */
const DUTIES = `(select coalesce(json_agg(json_build_object('commitmentId', c.id, 'number', c.number, 'commitmentTitle', c.title, 'kind', u.kind,
    'title', u.title, 'dueOn', u.due_on, 'post', o.title, 'department', d.name) order by u.due_on, c.position, u.id), '[]')
  from duty u
  join commitment c on c.jurisdiction_id = u.jurisdiction_id and c.id = u.commitment_id
  join post o on o.jurisdiction_id = u.jurisdiction_id and o.id = u.post_id
  join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id
  where u.jurisdiction_id = $1::uuid and u.programme_id = g.id and u.state = 'open' and u.due_on between ${TODAY} and ${TODAY} + 28)`;

/** Everything a programme's summary is counted from, $2 being the programme. */
export const SUMMARY = `
  with ${CLOCK}
  select json_build_object('today', ${TODAY}, 'calendarVersion', (select calendar_version from clock),
    'programme', json_build_object('id', g.id, 'name', g.name, 'year', g.year, 'declaredItems', g.declared_items),
    'categories', (select coalesce(json_agg(json_build_object('id', k.id, 'number', k.number, 'name', k.name, 'declaredCount', k.declared_count)
        order by k.number), '[]') from category k where k.jurisdiction_id = g.jurisdiction_id and k.programme_id = g.id),
    'currentPeriod', period.current,
    'items', (select coalesce(json_agg(json_build_object(${ITEM}) order by c.position, c.id), '[]') from commitment c
        left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
        left join department d on d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id
       where c.jurisdiction_id = g.jurisdiction_id and c.programme_id = g.id),
    'slips', (select coalesce(json_agg(n order by n.level, n.state), '[]') from (select level, state, count(*)::int as count from slip
       where jurisdiction_id = g.jurisdiction_id and programme_id = g.id group by level, state) n),
    'duties', ${DUTIES})
  from programme g cross join lateral (select ${PERIOD} as current) period
  where g.jurisdiction_id = $1::uuid and g.id = $2::uuid`;
