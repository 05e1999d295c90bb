import type {
  CalendarDate,
  Commitment,
  CommitmentId,
  Figure,
  Light,
  LightJudgement,
  LightRule,
  Period,
  Target,
} from '@app/domain';
import { TargetSchema } from '../schemas/commitment.schema';
import { instant, jsonFields } from './json-fields';
import { SUMMARY, type SummaryRow } from './programme-summary-sql';

/** One commitment with what its row of the wall chart needs beside what is counted. */
export interface WallChartItem extends Pick<
  Commitment,
  'isLeaf' | 'mergedIntoId' | 'state' | 'dueOn' | 'closedOn'
> {
  readonly id: CommitmentId;
  readonly mergedIntoNumber: string | null;
  /** The day the claim that closed it was made (ruling 31). */
  readonly metOn: CalendarDate | null;
  readonly comparedPeriod: Period | null;
  readonly judged: LightJudgement | null;
  /** The deciding target, or the first; and every policy rate. */
  readonly targets: readonly Target[];
  readonly accepted: readonly { period: Period; figures: Figure[]; light: Light | null }[];
  readonly milestones: readonly { title: string; dueOn: CalendarDate; metOn: CalendarDate | null }[];
  readonly openSlips: readonly { id: string; number: string; level: number; replyBy: CalendarDate | null }[];
}

export interface WallChartRow {
  readonly summary: SummaryRow;
  readonly jurisdiction: string;
  readonly at: string;
  readonly lightRule: LightRule;
  readonly numerals: Readonly<Record<string, string | null>>;
  readonly items: readonly WallChartItem[];
}

const DECIDING = `coalesce(s.standing ->> 'decidingTargetId', s.standing #>> '{perTarget,0,targetId}')::uuid`;

const list = (fields: string, from: string, order: string): string =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`;
const its = (table: string, where: string): string =>
  `${table} x where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id and ${where}`;

const ITEM = `
  'id', c.id, 'isLeaf', c.is_leaf, 'mergedIntoId', c.merged_into_id, 'state', c.state, 'dueOn', c.due_on, 'closedOn', c.closed_on,
  'mergedIntoNumber', (select m.number from commitment m where m.jurisdiction_id = c.jurisdiction_id and m.id = c.merged_into_id),
  'metOn', (select max(k.claimed_on) from completion_claim k where k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id and k.state = 'accepted'),
  'comparedPeriod', s.compared_period, 'judged', s.standing,
  'targets', ${list(jsonFields('x', TargetSchema), its('target', `(x.id = ${DECIDING} or x.kind = 'policy_rate')`), 'x.position')},
  'accepted', ${list(`'period', x.period, 'figures', x.figures, 'light', x.verdict ->> 'light'`, its('progress_report', `x.state = 'accepted'`), 'x.period')},
  'milestones', ${list(`'title', x.title, 'dueOn', x.due_on, 'metOn', x.met_on`, its('duty', `x.kind = 'milestone' and x.state <> 'cancelled'`), 'x.due_on, x.id')},
  'openSlips', ${list(`'id', x.id, 'number', x.number, 'level', x.level, 'replyBy', x.reply_by`, its('slip', `x.state = 'open'`), 'x.level desc, x.issued_at')}`;

/** The whole wall chart of a programme, $2: what the summary counts, and each item through the year. */
export const WALL_CHART = `
  select json_build_object('summary', (${SUMMARY}), 'at', ${instant('app_now()')}, 'lightRule', g.light_rule,
    'jurisdiction', (select name from jurisdiction where id = $1::uuid),
    'numerals', (select coalesce(json_object_agg(k.id, k.numeral), '{}') from category k where k.jurisdiction_id = g.jurisdiction_id and k.programme_id = g.id),
    'items', (select coalesce(json_agg(json_build_object(${ITEM}) order by c.position, c.id), '[]') from commitment c
        left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
       where c.jurisdiction_id = g.jurisdiction_id and c.programme_id = g.id))
  from programme g where g.jurisdiction_id = $1::uuid and g.id = $2::uuid`;
