import { CommitmentSchema, DutySchema, TargetSchema } from '../schemas/commitment.schema';
import {
  ClaimSchema,
  ExtensionRequestSchema,
  ReportSchema,
  ResolutionSchema,
  SlipSchema,
} from '../schemas/reporting.schema';
import { instant, jsonFields } from './json-fields';
import { CLOCK, LIGHT, PARENT, SLIP_LEVEL, STATE, TODAY } from './ledger-row';

/** Rows of a table that belong to `c`, as a JSON array in that order; `post`: the column of the post that stands with each. */
const ofCommitment = (table: string, fields: string, order: string, post?: string): string => `
  (select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${table} x ${post ? joinPost(`x.${post}`, 'x') : ''}
    where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id)`;

const department = (id: string): string =>
  `(select json_build_object('id', d.id, 'name', d.name) from department d where d.jurisdiction_id = c.jurisdiction_id and d.id = ${id})`;

export const postNamed = (jurisdiction: string, id: string): string =>
  `(select json_build_object('id', o.id, 'title', o.title, 'department', d.name)
     from post o join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id
    where o.jurisdiction_id = ${jurisdiction} and o.id = ${id})`;
const post = (id: string): string => postNamed('c.jurisdiction_id', id);

/** The same for the rows of a list: joined, they are looked up together. */
const joinPost = (id: string, row: string): string =>
  `left join post o on o.jurisdiction_id = ${row}.jurisdiction_id and o.id = ${id}
   left join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id`;
const JOINED_POST = `case when o.id is not null then json_build_object('id', o.id, 'title', o.title, 'department', d.name) end`;

/** Departments and posts that an assignment names, so that its sentence can say them. */
const NAMES = `case when h.kind in ('commitment_assigned', 'not_ours_returned', 'post_handed_over') then
  (select jsonb_object_agg(n.id, n.name) from (
     select id, name from department where jurisdiction_id = h.jurisdiction_id
     union all select id, title from post where jurisdiction_id = h.jurisdiction_id) n
   where position(n.id::text in h.body) > 0) end`;

/** One row of the trail `h` as the history needs it, with `HISTORY_JOINS`; `text` is gone once it was erased. */
export const HISTORY_FIELDS = `
  'seq', h.seq, 'at', ${instant('h.at')}, 'kind', h.kind, 'body', h.body::json, 'names', ${NAMES},
  'post', ${JOINED_POST}, 'text', w.text`;
export const HISTORY_JOINS = `${joinPost('h.actor_post_id', 'h')}
   left join event_text w on w.jurisdiction_id = h.jurisdiction_id and w.event_id = h.id`;

/** The newest events of `c` in its programme's log, those before a sequence number where one is given. */
export const historyOf = (before: string, limit: string): string => `
  (select coalesce(json_agg(json_build_object(${HISTORY_FIELDS}) order by h.seq desc), '[]') from (
     select * from event v where v.jurisdiction_id = $1::uuid and v.commitment_id = c.id and v.log_id = c.programme_id
        and (${before} is null or v.seq < ${before}) order by v.seq desc limit ${limit}) h ${HISTORY_JOINS})`;

const STANDING = `json_build_object('light', ${LIGHT}, 'asOf', s.as_of, 'ruleVersion', s.rule_version, 'pace', s.pace, 'gap', s.gap::text,
  'comparedPeriod', s.compared_period, 'judged', s.standing, 'state', ${STATE}, 'slipLevel', ${SLIP_LEVEL},
  'leaves', case when not c.is_leaf then json_build_object('closed', p.closed, 'total', p.total) end)`;

const SUPPORTING = `(select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by x.position), '[]')
  from supporting_department x join department d on d.jurisdiction_id = x.jurisdiction_id and d.id = x.department_id
  where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id)`;

const IN_ONE = jsonFields('c', CommitmentSchema);
const SLIPS = `${jsonFields('x', SlipSchema, ['rungKey', 'programmeId', 'commitmentId'])}`;
const REPORTS = `${jsonFields('x', ReportSchema, ['programmeId', 'commitmentId'])}, 'authorPost', ${JOINED_POST}`;

/** What stands beside the commitment's own row: its place in the list, its people, its standing. */
const AROUND = `
  'today', ${TODAY}, 'calendarVersion', (select calendar_version from clock),
  'programme', json_build_object('id', g.id, 'name', g.name, 'year', g.year, 'state', g.state),
  'category', json_build_object('id', k.id, 'number', k.number, 'numeral', k.numeral, 'name', k.name),
  'parent', (select json_build_object('id', m.id, 'number', m.number, 'title', m.title) from commitment m
     where m.jurisdiction_id = c.jurisdiction_id and m.id = c.parent_id),
  'mergedInto', (select json_build_object('id', m.id, 'number', m.number, 'title', m.title) from commitment m
     where m.jurisdiction_id = c.jurisdiction_id and m.id = c.merged_into_id),
  'department', ${department('c.lead_department_id')}, 'supporting', ${SUPPORTING},
  'responsiblePost', ${post('c.responsible_post_id')}, 'leaderPost', ${post('c.leader_post_id')},
  'standing', ${STANDING}`;

const resolutionFields = jsonFields('x', ResolutionSchema, ['programmeId', 'commitmentId']);

/** One commitment, $2, with everything its page shows and its last events: one object, or no row. */
export const ONE_COMMITMENT = `
  with ${CLOCK}
  select json_build_object('commitment', json_build_object(${IN_ONE}), ${AROUND},
    'targets', ${ofCommitment('target', jsonFields('x', TargetSchema, ['commitmentId']), 'x.position')},
    'duties', ${ofCommitment('duty', `${jsonFields('x', DutySchema, ['programmeId', 'commitmentId'])}, 'post', ${JOINED_POST}`, 'x.due_on, x.id', 'post_id')},
    'slips', ${ofCommitment('slip', SLIPS, 'x.issued_at desc, x.id')},
    'reports', ${ofCommitment('progress_report', REPORTS, 'x.period, x.submitted_at', 'author_post_id')},
    'claims', ${ofCommitment('completion_claim', `${jsonFields('x', ClaimSchema, ['programmeId', 'commitmentId'])}, 'post', ${JOINED_POST}`, 'x.claimed_on desc, x.id', 'claimant_post_id')},
    'extensionRequests', ${ofCommitment('extension_request', `${jsonFields('x', ExtensionRequestSchema, ['programmeId', 'commitmentId'])}, 'post', ${JOINED_POST}`, 'x.requested_on desc, x.id', 'requester_post_id')},
    'resolutions', ${ofCommitment('resolution', resolutionFields, 'x.date desc, x.id')},
    'history', ${historyOf('null::bigint', '21')})
  from commitment c
  join programme g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.programme_id
  join category k on k.jurisdiction_id = c.jurisdiction_id and k.id = c.category_id
  left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
  left join ${PARENT} on true
  where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`;
