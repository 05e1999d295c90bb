/**
 * What a bare handler would ask: the same rows and columns that our reads give, for PostgreSQL to find and for Node to
 * turn into JSON; and for the write every row that ours leaves behind, in one statement.
 */
export const LIST = `
  select c.id, c.programme_id, c.parent_id, c.number, c.title, g.id as category_id, g.number as category_number, g.name as category,
         d.id as department_id, d.name as department, c.state, c.state_since, s.light, s.standing #> '{reasons,0}' as reason, s.compared_period,
         s.pace, s.gap, t.id as target_id, t.what, t.kind, t.comparator, t.value, t.unit, e ->> 'planned' as planned, e ->> 'verified' as verified,
         e ->> 'claimed' as claimed, c.due_on, c.original_due_on, current_date - c.due_on as overdue_days, s.slip_level,
         r.period as last_period, r.state as last_state, c.closed_on, c.demonstration, c.version
    from commitment c
    join category g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.category_id
    join department d on d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id
    left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
    left join target t on t.jurisdiction_id = c.jurisdiction_id and t.id = (s.standing ->> 'decidingTargetId')::uuid
    left join lateral (select e from jsonb_array_elements(s.standing -> 'perTarget') e where (e ->> 'targetId')::uuid = t.id limit 1) e on true
    left join lateral (select r.period, r.state from progress_report r
       where r.jurisdiction_id = c.jurisdiction_id and r.commitment_id = c.id and r.state not in ('draft', 'taken_back')
       order by r.period desc, r.submitted_at desc limit 1) r on true
   where c.jurisdiction_id = $1 and c.lead_department_id = $2 and c.is_leaf and c.due_on < $3
     and c.state not in ('closed','archived','suspended','terminated','carried_over')
   order by c.due_on, c.id limit 51`;

const POST = (id: string) => `
  join post o on o.jurisdiction_id = x.jurisdiction_id and o.id = x.${id}
  join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id`;
const of = (table: string, order: string, post = '') => `
  select x.*${post && ', o.title as post_title, d.name as post_department'} from ${table} x ${post && POST(post)}
   where x.jurisdiction_id = $1 and x.commitment_id = $2 order by ${order}`;

/** One commitment with its history: what hangs on it, table by table, all sent at once. */
export const ONE: Readonly<Record<string, string>> = {
  commitment: `
    select c.*, g.name as programme, g.year, g.state as programme_state, k.number as category_number, k.numeral, k.name as category,
           d.name as department, o.title as responsible_post, od.name as responsible_department, l.title as leader_post, ld.name as leader_department,
           s.light, s.as_of, s.rule_version, s.pace, s.gap, s.compared_period, s.standing, s.slip_level
      from commitment c
      join programme g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.programme_id
      join category k on k.jurisdiction_id = c.jurisdiction_id and k.id = c.category_id
      left join department d on d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id
      left join post o on o.jurisdiction_id = c.jurisdiction_id and o.id = c.responsible_post_id
      left join department od on od.jurisdiction_id = o.jurisdiction_id and od.id = o.department_id
      left join post l on l.jurisdiction_id = c.jurisdiction_id and l.id = c.leader_post_id
      left join department ld on ld.jurisdiction_id = l.jurisdiction_id and ld.id = l.department_id
      left join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
     where c.jurisdiction_id = $1 and c.id = $2`,
  supporting: `
    select d.id, d.name from supporting_department x join department d on d.jurisdiction_id = x.jurisdiction_id and d.id = x.department_id
     where x.jurisdiction_id = $1 and x.commitment_id = $2 order by x.position`,
  targets: of('target', 'x.position'),
  duties: of('duty', 'x.due_on, x.id', 'post_id'),
  slips: of('slip', 'x.issued_at desc'),
  reports: of('progress_report', 'x.period, x.submitted_at', 'author_post_id'),
  claims: of('completion_claim', 'x.claimed_on desc', 'claimant_post_id'),
  extensionRequests: of('extension_request', 'x.requested_on desc', 'requester_post_id'),
  resolutions: of('resolution', 'x.date desc'),
  history: `
    select x.seq, x.at, x.kind, x.body::json, o.title as post_title, d.name as post_department, w.text
      from event x
      left join post o on o.jurisdiction_id = x.jurisdiction_id and o.id = x.actor_post_id
      left join department d on d.jurisdiction_id = o.jurisdiction_id and d.id = o.department_id
      left join event_text w on w.jurisdiction_id = x.jurisdiction_id and w.event_id = x.id
     where x.jurisdiction_id = $1 and x.commitment_id = $2 order by x.seq desc limit 21`,
};

/** $1 jurisdiction, $2 commitment, $3 the body of the request, $4 now, $5 new ids, $6 bodies of the events, $7 standing, $8 key, $9 its hash, $10 reviewer's post, $11 answer, $12 the ledger's line. */
export const WRITE = `
  with c as (
    update commitment set version = version + 1 where jurisdiction_id = $1 and id = $2 and version = 1 returning *
  ), report as (
    insert into progress_report (jurisdiction_id, id, programme_id, commitment_id, period, state, author_person_id, author_post_id, submitted_at, submitted_on, figures, narrative, next_steps)
    select jurisdiction_id, ($5::uuid[])[1], programme_id, id, $3::jsonb ->> 'period', 'waiting', responsible_post_id, responsible_post_id, $4::timestamptz, $4::timestamptz::date,
           $3::jsonb -> 'figures', $3::jsonb ->> 'narrative', $3::jsonb ->> 'nextSteps' from c
  ), met as (
    update duty d set state = 'met', met_on = $4::timestamptz::date from c
     where d.jurisdiction_id = $1 and d.commitment_id = $2 and d.kind = 'report' and d.subject = $3::jsonb ->> 'period' returning d.id
  ), cancelled as (
    update reminder r set state = 'cancelled', cancelled_at = $4::timestamptz, cancel_reason = 'met' from met
     where r.jurisdiction_id = $1 and r.commitment_id = $2 and r.duty_id = met.id and r.state = 'pending'
  ), owed as (
    insert into duty (jurisdiction_id, id, programme_id, commitment_id, kind, subject, title, original_on, due_on, opens_on, post_id, state)
    select jurisdiction_id, ($5::uuid[])[2], programme_id, id, 'review', ($5::uuid[])[1]::text, '审核11月填报', $4::timestamptz::date + 7, $4::timestamptz::date + 7, $4::timestamptz::date, $10::uuid, 'open' from c
  ), reminded as (
    insert into reminder (jurisdiction_id, key, programme_id, commitment_id, duty_id, duty_version, level, rung, post_id, channel, due_at, title, body)
    select jurisdiction_id, ($5::uuid[])[2] || ':1:0-1:' || $10::uuid || ':' || channel, programme_id, id, ($5::uuid[])[2], 1, 0, '0-1', $10::uuid, channel, $4::timestamptz + interval '6 days',
           '临期提醒 第' || number || '件 ' || title, '审核11月填报将于一周后到期。' from c, unnest(array['in_app', 'mail']) channel
  ), stood as (
    insert into commitment_standing (jurisdiction_id, commitment_id, as_of, rule_version, light, pace, gap, compared_period, standing, slip_level, shown_target, shown_report, shown_reason, shown_line)
    select jurisdiction_id, id, $4::timestamptz::date, 1, 'yellow', 'behind', 12.0, '2023-10', $7::jsonb, 0, $12::json -> 'target', $12::json -> 'report', $12::json -> 'reason', $12::json ->> 'line' from c
    on conflict (jurisdiction_id, commitment_id) do update set as_of = excluded.as_of, light = excluded.light, pace = excluded.pace, gap = excluded.gap,
      compared_period = excluded.compared_period, standing = excluded.standing, slip_level = excluded.slip_level, shown_target = excluded.shown_target,
      shown_report = excluded.shown_report, shown_reason = excluded.shown_reason, shown_line = excluded.shown_line
  ), scheduled as (
    insert into commitment_schedule (jurisdiction_id, commitment_id, next_check_at) select jurisdiction_id, id, $4::timestamptz + interval '3 days' from c
    on conflict (jurisdiction_id, commitment_id) do update set next_check_at = excluded.next_check_at
  ), head as (
    update log_head h set seq = h.seq + 3,
           hash = sha256(sha256(sha256(h.hash || sha256(convert_to(($6::text[])[1], 'UTF8'))) || sha256(convert_to(($6::text[])[2], 'UTF8'))) || sha256(convert_to(($6::text[])[3], 'UTF8')))
      from c where h.jurisdiction_id = c.jurisdiction_id and h.log_id = c.programme_id
    returning old.seq as seq, old.hash as h0, sha256(old.hash || sha256(convert_to(($6::text[])[1], 'UTF8'))) as h1,
           sha256(sha256(old.hash || sha256(convert_to(($6::text[])[1], 'UTF8'))) || sha256(convert_to(($6::text[])[2], 'UTF8'))) as h2, new.hash as h3
  ), told as (
    insert into event (jurisdiction_id, log_id, seq, id, at, kind, commitment_id, actor_person_id, actor_post_id, body, prev_hash, hash)
    select c.jurisdiction_id, c.programme_id, head.seq + n, ($5::uuid[])[2 + n], $4::timestamptz, kind, c.id, c.responsible_post_id, c.responsible_post_id, ($6::text[])[n], before, after
      from c, head, lateral (values (1, 'progress_reported', h0, h1), (2, 'duty_met', h1, h2), (3, 'duty_opened', h2, h3)) as e(n, kind, before, after)
    returning id, kind, seq
  ), words as (
    insert into event_text (jurisdiction_id, event_id, salt, text) select jurisdiction_id, ($5::uuid[])[3], '\\x00112233445566778899aabbccddeeff', $3::jsonb ->> 'narrative' from c
  ), rung as (
    insert into outbox (jurisdiction_id, topic, payload)
    select $1, 'event', jsonb_build_object('id', id, 'kind', kind, 'commitmentId', $2::uuid, 'seq', seq) from told
  )
  insert into idempotency (jurisdiction_id, person_id, key, request_hash, status, response)
  select jurisdiction_id, responsible_post_id, $8, $9, 201, $11 from c`;
