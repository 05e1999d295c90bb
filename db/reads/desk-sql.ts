import { HISTORY_FIELDS, HISTORY_JOINS, postNamed } from './commitment-sql';
import { instant, record } from './json-fields';
import { CLOCK, CLOSED_STATES, lightOf, NO_PARENT, ROW, ROW_JOINS, TODAY } from './ledger-row';

/**
 * A desk in one statement. Beside the parameters of `ledger-row.ts`: $6 the person, $7 the department, $8 the role.
 * `mine` are the posts the person holds, and those vacant ones that fall to the person (ruling 18).
 */
const MINE = `mine as materialized (select p.id from post p where p.jurisdiction_id = $1::uuid and case
    when exists (select from post_holding h where h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.id and h.until is null)
    then exists (select from post_holding h where h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.id and h.person_id = $6::uuid and h.until is null)
    else $6::uuid in (select app.holders_of($1::uuid, p.id)) end)`;

const OF_DEPARTMENT = `$8::text in ('reporter', 'department_head')`;
const UUID_FORM = `'^[0-9a-f]{8}-'`;

/** The commitment `c` as a line mentions it. */
const COMMITMENT = `json_build_object('id', c.id, 'number', c.number, 'title', c.title, 'state', c.state, 'light', ${lightOf('c', 's')}, 'version', c.version)`;
const JOINED = `join commitment c on c.jurisdiction_id = u.jurisdiction_id and c.id = u.commitment_id
  left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id`;

const DUTY = `
  'id', u.id, 'kind', u.kind, 'subject', u.subject, 'title', u.title, 'opensOn', u.opens_on, 'dueOn', u.due_on,
  'originalOn', u.original_on, 'post', ${postNamed('u.jurisdiction_id', 'u.post_id')}, 'commitment', ${COMMITMENT},
  'slip', case when u.kind in ('slip_reply', 'slip_mending') then (select json_build_object('id', x.id, 'number', x.number, 'level', x.level,
       'acknowledged', x.acknowledged_at is not null, 'replied', x.reply is not null, 'version', x.version) from slip x
     where x.jurisdiction_id = u.jurisdiction_id and x.commitment_id = u.commitment_id and x.id::text = u.subject) end,
  'report', case when u.kind in ('report', 'review') then (select json_build_object('id', x.id, 'period', x.period, 'state', x.state,
       'reasonCode', x.review ->> 'reasonCode', 'text', x.review ->> 'text', 'version', x.version) from progress_report x
     where x.jurisdiction_id = u.jurisdiction_id and x.commitment_id = u.commitment_id and u.subject in (x.id::text, x.period)
       and x.state not in ('draft', 'taken_back') order by x.submitted_at desc limit 1) end`;

/** What a claim holds is on nobody's list: the clock runs against the office, whose own duty stands there (ruling 31). */
const HELD = `u.kind in ('promised', 'milestone') and c.state in ('claimed', 'under_review', 'field_check')`;

const duties = (where: string): string => `
  (select coalesce(json_agg(json_build_object(${DUTY}) order by u.due_on, c.position, u.id), '[]') from duty u ${JOINED}
    where u.jurisdiction_id = $1::uuid and u.state = 'open' and not (${HELD}) and ${where})`;

const QUEUE = `case when $8::text in ('supervisor', 'government_office') then ${duties(`u.kind in ('review', 'field_check', 'extension_decision', 'handling')
  and u.post_id in (select id from post where jurisdiction_id = $1::uuid and role = $8::text)`)} else '[]' end`;

const WAITING = `case when ${OF_DEPARTMENT} then (select coalesce(json_agg(w.line order by w.due_on nulls last), '[]') from (
    select u.due_on, json_build_object('kind', 'report', 'id', r.id, 'commitment', ${COMMITMENT}, 'what', r.period, 'sentOn', r.submitted_on,
        'desk', ${postNamed('u.jurisdiction_id', 'u.post_id')}, 'limit', u.due_on) as line
      from commitment c join progress_report r on r.jurisdiction_id = c.jurisdiction_id and r.commitment_id = c.id and r.state in ('waiting', 'opened')
      left join duty u on u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id and u.kind = 'review' and u.subject = r.id::text and u.state = 'open'
      left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
     where c.jurisdiction_id = $1::uuid and c.lead_department_id = $7::uuid
    union all
    select u.due_on, json_build_object('kind', 'claim', 'id', k.id, 'commitment', ${COMMITMENT}, 'what', k.last_period, 'sentOn', k.claimed_on,
        'desk', ${postNamed('u.jurisdiction_id', 'u.post_id')}, 'limit', u.due_on)
      from commitment c join completion_claim k on k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id and k.state = 'waiting'
      left join duty u on u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id and u.kind in ('review', 'field_check')
        and u.subject !~ ${UUID_FORM} and u.state = 'open'
      left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
     where c.jurisdiction_id = $1::uuid and c.lead_department_id = $7::uuid
    union all
    select u.due_on, json_build_object('kind', 'extension_request', 'id', x.id, 'commitment', ${COMMITMENT}, 'what', x.due_on || ' → ' || x.new_on,
        'sentOn', x.requested_on, 'desk', ${postNamed('u.jurisdiction_id', 'u.post_id')}, 'limit', u.due_on)
      from commitment c join extension_request x on x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id and x.state = 'waiting'
      left join duty u on u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id and u.kind = 'extension_decision' and u.subject = x.id::text and u.state = 'open'
      left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
     where c.jurisdiction_id = $1::uuid and c.lead_department_id = $7::uuid) w) else '[]' end`;

/** The department's leaves, or those a leader is in charge of. */
const ITEMS = `case when ${OF_DEPARTMENT} or $8::text = 'leader' then (select coalesce(json_agg(${record(ROW)} order by c.position, c.id), '[]')
  from commitment c
  left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
  cross join ${NO_PARENT} ${ROW_JOINS}
  where c.jurisdiction_id = $1::uuid and c.is_leaf and case when ${OF_DEPARTMENT} then c.lead_department_id = $7::uuid
    else c.leader_post_id in (select id from mine) and c.state not in (${CLOSED_STATES}) end) else '[]' end`;

/** Answers the supervision office has to read; for a leader the slips from level 3 on, of the leader's own items. */
const SLIPS = `case when $8::text in ('supervisor', 'leader') then (select coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'level', x.level,
    'commitment', ${COMMITMENT}, 'deliveredOn', x.delivered_on, 'replyBy', x.reply_by, 'promisedOn', x.reply ->> 'promisedOn',
    'replied', x.reply is not null, 'version', x.version) order by x.level desc, x.issued_at), '[]')
  from slip x join commitment c on c.jurisdiction_id = x.jurisdiction_id and c.id = x.commitment_id
  left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
  where x.jurisdiction_id = $1::uuid and x.state = 'open' and case $8::text when 'supervisor' then x.reply is not null
    else x.level >= 3 and c.leader_post_id in (select id from mine) end) else '[]' end`;

const RESOLUTIONS = `case when $8::text in ('congress_monitor', 'government_office') then (select coalesce(json_agg(json_build_object('id', x.id,
    'programmeId', x.programme_id, 'number', x.number, 'date', x.date, 'effect', x.effect, 'newOn', x.new_on, 'recordedAt', ${instant('x.recorded_at')},
    'commitment', case when c.id is not null then json_build_object('id', c.id, 'number', c.number, 'title', c.title) end, 'version', x.version)
    order by x.recorded_at), '[]')
  from resolution x left join commitment c on c.jurisdiction_id = x.jurisdiction_id and c.id = x.commitment_id
  where x.jurisdiction_id = $1::uuid and x.state = 'recorded') else '[]' end`;

const DONE_ON = `(select json_build_object('id', c.id, 'number', c.number, 'title', c.title) from commitment c
  where c.jurisdiction_id = h.jurisdiction_id and c.id = h.commitment_id)`;

/** The names of what was reported: a list of items has no page's targets at hand. */
const DONE_TARGETS = `(select coalesce(json_agg(json_build_object('id', t.id, 'what', t.what)), '[]') from target t
  where t.jurisdiction_id = h.jurisdiction_id and t.commitment_id = h.commitment_id)`;

/** What this person did today, found among the newest events of every log; a day has fewer. */
const DONE = `(select coalesce(json_agg(${record({ ...HISTORY_FIELDS, commitment: DONE_ON, targets: DONE_TARGETS })} order by h.at desc, h.seq desc), '[]')
  from log_head l cross join lateral (select * from event e where e.jurisdiction_id = l.jurisdiction_id and e.log_id = l.log_id
     order by e.seq desc limit 500) h ${HISTORY_JOINS}
  where l.jurisdiction_id = $1::uuid and h.actor_person_id = $6::uuid and h.at >= (select today::timestamp at time zone zone from clock, jurisdiction j where j.id = $1::uuid)
    and h.kind not like 'duty\\_%')`;

export const DESK = `
  with ${CLOCK}, ${MINE}
  select case when (select calendar_version from clock) = $2::int then json_build_object('today', ${TODAY},
    'unread', (select count(*)::int from notice n where n.jurisdiction_id = $1::uuid and n.person_id = $6::uuid and n.read_at is null),
    'toDo', ${duties('u.post_id in (select id from mine)')}, 'queue', ${QUEUE}, 'waiting', ${WAITING}, 'items', ${ITEMS},
    'slips', ${SLIPS}, 'resolutions', ${RESOLUTIONS}, 'done', ${DONE}) end`;
