import { CommitmentSchema, DutySchema, TargetSchema } from '../schemas/commitment.schema';
import {
  ClaimSchema,
  ExtensionRequestSchema,
  ReportSchema,
  ResolutionSchema,
  SlipSchema,
} from '../schemas/reporting.schema';
import { EVIDENCE_BY_POST } from './evidence-sql';
import { type Fields, fieldsOf, jsonFields, members, record } from './json-fields';
import { needsSignature } from './slip-sql';
import { CLOCK, LIGHT, PARENT, SLIP_LEVEL, STATE, TODAY } from './ledger-row';

/** Rows of a table that belong to `c`, as a JSON array in that order. */
const ofCommitment = (table: string, fields: Fields, order: string): string => `
  (select coalesce(json_agg(${record(fields)} order by ${order}), '[]') from ${table} x
    where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id)`;

export const postNamed = (jurisdiction: string, id: string): string =>
  `(select json_build_object('id', o.id, 'title', o.title, 'department', d.name)
     from post o join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id
    where o.jurisdiction_id = ${jurisdiction} and o.id = ${id})`;

/** For the rows of a list: joined, they are looked up together. */
const joinPost = (id: string, row: string): string =>
  `left join post o on o.jurisdiction_id = ${row}.jurisdiction_id and o.id = ${id}
   left join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id`;
const JOINED_POST = `case when o.id is not null then json_build_object('id', o.id, 'title', o.title, 'department', d.name) end`;

/** Departments and posts that an assignment names, so that its sentence can say them where no page has their names. */
const NAMES = `case when h.kind in ('commitment_assigned', 'not_ours_returned', 'post_handed_over') then
  (select jsonb_object_agg(n.id, n.name) from (
     select id, name from department where jurisdiction_id = h.jurisdiction_id
     union all select id, title from post where jurisdiction_id = h.jurisdiction_id) n
   where position(n.id::text in h.body) > 0) end`;

/** The words said with an event `h`; gone once they were erased. */
const TEXT_JOIN = `left join event_text w on w.jurisdiction_id = h.jurisdiction_id and w.event_id = h.id`;

/** One row of the trail `h` as the history needs it, with `HISTORY_JOINS`. */
export const HISTORY_FIELDS: Fields = {
  seq: 'h.seq',
  body: 'h.body::json',
  text: 'w.text',
  names: NAMES,
  post: JOINED_POST,
};
export const HISTORY_JOINS = `${joinPost('h.actor_post_id', 'h')} ${TEXT_JOIN}`;

const newestOf = (limit: string, which = 'true'): string => `(
     select * from event v where v.jurisdiction_id = $1::uuid and v.commitment_id = c.id and v.log_id = c.programme_id and ${which}
      order by v.seq desc limit ${limit}) h`;

/** The newest events of `c` in its programme's log, those before a sequence number and of some kinds where they are given. */
export const historyOf = (before: string, limit: string, kinds: string): string => `
  (select coalesce(json_agg(${record(HISTORY_FIELDS)} order by h.seq desc), '[]') from ${newestOf(
    limit,
    `(${before} is null or v.seq < ${before}) and (${kinds} is null or v.kind = any(${kinds}))`,
  )} ${HISTORY_JOINS})`;

/** The last events as text, a body as it was hashed: PostgreSQL does not read it on the way. */
const LAST_EVENTS = `'[' || coalesce((
  select string_agg('{' || ${members({ seq: 'h.seq', text: 'w.text', postId: 'h.actor_post_id' })} || ',"body":' || h.body || '}', ','
      order by h.seq desc)
    from ${newestOf('21')} ${TEXT_JOIN}), '') || ']'`;

const STANDING = `json_build_object('light', ${LIGHT}, 'asOf', s.as_of, 'ruleVersion', s.rule_version, 'pace', s.pace, 'gap', s.gap::text,
  'comparedPeriod', s.compared_period, 'judged', s.standing, 'state', ${STATE}, 'slipLevel', ${SLIP_LEVEL},
  'leaves', case when not c.is_leaf then json_build_object('closed', p.closed, 'total', p.total) end)`;

const SUPPORTING = `(select coalesce(json_agg(x.department_id order by x.position), '[]') from supporting_department x
  where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id)`;

const IN_ONE = jsonFields('c', CommitmentSchema);
const BELOW = ['programmeId', 'commitmentId'] as const;
const SLIP: Fields = {
  ...fieldsOf('x', SlipSchema, ['rungKey', ...BELOW]),
  needsSignature: needsSignature('x'),
};

/** What stands beside the commitment's own row: its place in the list, its people, its standing. */
const AROUND = `
  'today', ${TODAY},
  'versions', (select json_build_object('calendar', calendar_version, 'organisation', organisation_version) from clock),
  'programme', json_build_object('id', g.id, 'name', g.name, 'year', g.year, 'state', g.state),
  'category', json_build_object('id', k.id, 'number', k.number, 'numeral', k.numeral, 'name', k.name),
  'related', (select coalesce(json_object_agg(m.id, json_build_object('id', m.id, 'number', m.number, 'title', m.title)), '{}')
     from commitment m where m.jurisdiction_id = c.jurisdiction_id and m.id in (c.parent_id, c.merged_into_id)),
  'supporting', ${SUPPORTING},
  'standing', ${STANDING}`;

/** One commitment, $2, with everything its page shows and its last events: the text of one object, or no row. */
export const ONE_COMMITMENT = `
  with ${CLOCK}
  select left(json_build_object('commitment', json_build_object(${IN_ONE}), ${AROUND},
    'targets', ${ofCommitment('target', fieldsOf('x', TargetSchema, ['commitmentId']), 'x.position')},
    'duties', ${ofCommitment('duty', fieldsOf('x', DutySchema, BELOW), 'x.due_on, x.id')},
    'slips', ${ofCommitment('slip', SLIP, 'x.issued_at desc, x.id')},
    'reports', ${ofCommitment('progress_report', fieldsOf('x', ReportSchema, BELOW), 'x.period, x.submitted_at')},
    'evidence', (select coalesce(json_agg(${EVIDENCE_BY_POST} order by x.uploaded_at, x.id), '[]') from evidence x
      where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id),
    'claims', ${ofCommitment('completion_claim', fieldsOf('x', ClaimSchema, BELOW), 'x.claimed_on desc, x.id')},
    'extensionRequests', ${ofCommitment('extension_request', fieldsOf('x', ExtensionRequestSchema, BELOW), 'x.requested_on desc, x.id')},
    'resolutions', ${ofCommitment('resolution', fieldsOf('x', ResolutionSchema, BELOW), 'x.date desc, x.id')}
  )::text, -1) || ',"history":' || ${LAST_EVENTS} || '}'
  from commitment c
  join programme g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.programme_id
  join category k on k.jurisdiction_id = c.jurisdiction_id and k.id = c.category_id
  left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
  left join ${PARENT} on true
  where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`;
