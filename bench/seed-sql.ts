import { KEPT_LINE } from '@app/db/reads/ledger-row';

/**
 * What a database of the bench holds, as SQL: `:jurisdictions`, `:commitments` and `:per` (commitments a jurisdiction) are
 * numbers, put in before it runs.
 * Everything is made by rule from a running number, so that a load generator can name any row without asking for it.
 */

/** 500 commitments a jurisdiction, in two departments: some 64 overdue ones each, so that a page of 50 is full. */
export const PER_JURISDICTION = 500;

/** The business clock of the bench: November's report is open, December's not yet. */
export const NOW = '2023-12-01T10:00:00+08:00';
export const PERIOD = '2023-11';
/** The morning after the last promise that the sweep finds passed. */
export const SWEEP_NOW = '2023-11-29T10:00:00+08:00';

export const KINDS = {
  jurisdiction: 1,
  department: 2,
  post: 3,
  person: 4,
  programme: 6,
  category: 7,
  commitment: 8,
  target: 9,
  duty: 10,
  report: 11,
  slip: 12,
  event: 13,
} as const;

/** The id of the n-th row of a kind; the same as `bench.id` in SQL. */
export const idOf = (kind: keyof typeof KINDS, n: number): string =>
  `${KINDS[kind].toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Ids beside each other like UUIDs of version 7, the chain as a window function, and the numbers that rows are made of. */
export const TOOLS = `
  create schema bench;
  create function bench.id(kind int, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  create function bench.link(before bytea, body text) returns bytea language sql immutable as $$
    select sha256(before || sha256(convert_to(body, 'UTF8'))) $$;
  create aggregate bench.chain(text) (
    sfunc = bench.link, stype = bytea,
    initcond = '\\x0000000000000000000000000000000000000000000000000000000000000000');
  create table bench.item as
    select n, n / :per as j, n % 2 as k, overdue,
           case when overdue then date '2023-11-28' - (n * 31 % 170)::int else date '2023-12-31' end as due_on,
           bench.id(1, n / :per) as jid, bench.id(6, n / :per) as programme,
           bench.id(8, n) as id, bench.id(9, n) as target,
           bench.id(3, n / :per * 100 + n % 2 * 10) as reporter
      from (select n, n * 7919 % 1000 < 257 as overdue from generate_series(0::bigint, :commitments - 1) n) one;
`;

export const ORGANISATION = `
  insert into jurisdiction (id, code, name, slip_prefix)
    select bench.id(1, j), 'b' || j, '第' || j || '区', '区' || j from generate_series(0, :jurisdictions - 1) j;
  insert into department (jurisdiction_id, id, code, name, kind)
    select bench.id(1, j), bench.id(2, j * 10 + k), 'd' || k, (array['民政局','教育局','督查室','政府办公室','区政府领导'])[k + 1],
           (array['department','department','supervision_office','government_office','leadership'])[k + 1]
      from generate_series(0, :jurisdictions - 1) j, generate_series(0, 4) k;
  create table bench.seat as
    select j, k, p, j * 100 + k * 10 + p as n, role from generate_series(0, :jurisdictions - 1) j,
      (values (0, 0, 'reporter'), (0, 1, 'department_head'), (1, 0, 'reporter'), (1, 1, 'department_head'),
              (2, 0, 'supervisor'), (3, 0, 'government_office'), (4, 0, 'leader')) as r(k, p, role);
  insert into person (id, home_jurisdiction_id, display_name, email)
    select bench.id(4, n), bench.id(1, j), '岗位' || n, 'p' || n || '@bench.test' from bench.seat;
  insert into login (person_id, login_name, password_hash) select bench.id(4, n), 'p' || n, '' from bench.seat;
  insert into post (jurisdiction_id, id, department_id, code, title, role)
    select bench.id(1, j), bench.id(3, n), bench.id(2, j * 10 + k), 'p' || n, '岗位' || n, role from bench.seat;
  insert into post_holding (jurisdiction_id, id, post_id, person_id, since)
    select bench.id(1, j), bench.id(5, n), bench.id(3, n), bench.id(4, n), '2023-01-01' from bench.seat;
  insert into programme (jurisdiction_id, id, year, name, state, declared_items, adopted_on, light_rule)
    select bench.id(1, j), bench.id(6, j), 2023, '为民办实事', 'adopted', :per, '2023-01-12', :lightRule
      from generate_series(0, :jurisdictions - 1) j;
  insert into policy (jurisdiction_id, programme_id, version, body, effective_on)
    select bench.id(1, j), bench.id(6, j), 1, :policy, '2023-01-01' from generate_series(0, :jurisdictions - 1) j;
  insert into category (jurisdiction_id, id, programme_id, number, numeral, name)
    select bench.id(1, j), bench.id(7, j), bench.id(6, j), 1, '一', '民生保障' from generate_series(0, :jurisdictions - 1) j;
`;

const startedOn = (day: string): string => `
  insert into commitment (jurisdiction_id, id, programme_id, category_id, number, position, title, original_text, state, state_since,
      started_on, original_due_on, due_on, lead_department_id, responsible_post_id, leader_post_id, funds_yuan, nature)
    select jid, id, programme, bench.id(7, j), (n % :per + 1)::text, n % :per,
           '既有住宅加装电梯' || n || '部', '年内完成既有住宅加装电梯并投入使用，方便老年人出行，由牵头单位按月报送进展。',
           'in_progress', '${day}', '${day}', due_on, due_on, bench.id(2, j * 10 + k), reporter, bench.id(3, j * 100 + 40), 1200000, 'first'
      from bench.item order by n;
  insert into target (jurisdiction_id, id, commitment_id, position, what, value, unit, comparator, kind, basis, stock_or_flow, curve)
    select jid, target, id, 0, '加装电梯', 300, '部', 'gte', 'delivery', '验收合格并投入使用', 'flow', :curve from bench.item order by n;
  insert into duty (jurisdiction_id, id, programme_id, commitment_id, kind, subject, title, original_on, due_on, opens_on, post_id, state)
    select jid, bench.id(10, n * 20), programme, id, 'promised', 'promised', '承诺期', due_on, due_on, '${day}', reporter, 'open'
      from bench.item order by n;
`;

const duesoon = (duty: string, of: string, days: string, dueOn: string): string => `
  insert into reminder (jurisdiction_id, key, programme_id, commitment_id, duty_id, duty_version, level, rung, post_id, channel, due_at, title, body)
    select jid, ${duty} || ':1:0-' || days || ':' || reporter || ':' || channel, programme, id, ${duty}, 1, 0, '0-' || days, reporter, channel,
           ${dueOn} - days * interval '1 day' + interval '1 hour', '临期提醒 第' || n % :per + 1 || '件', '${of}将于' || ${dueOn} || '到期。'
      from bench.item, unnest(array[${days}]) days, unnest(array['in_app', 'mail']) channel where ${dueOn} - days >= current_date_of_bench
     order by n;`;

/** What a year leaves behind: eight accepted months each, two that are owed, slips of what is overdue, reminders. */
export const YEAR = `
  ${startedOn('2023-03-02')}
  insert into duty (jurisdiction_id, id, programme_id, commitment_id, kind, subject, title, original_on, due_on, opens_on, post_id, state, met_on)
    select jid, bench.id(10, n * 20 + m), programme, id, 'report', '2023-' || lpad(m::text, 2, '0'), m || '月填报',
           closes, closes, closes - 10, reporter, case when m <= 10 then 'met' else 'open' end, case when m <= 10 then closes - 2 end
      from bench.item, generate_series(3, 12) m, lateral (select (make_date(2023, m, 5) + interval '1 month')::date as closes) c
     order by n, m;
  insert into progress_report (jurisdiction_id, id, programme_id, commitment_id, period, state, author_person_id, author_post_id, submitted_at,
      submitted_on, figures, narrative, next_steps, opened_by_id, review, verdict, version)
    select jid, bench.id(11, n * 20 + m), programme, id, '2023-' || lpad(m::text, 2, '0'), 'accepted',
           bench.id(4, j * 100 + k * 10), reporter, filed, filed::date,
           jsonb_build_array(jsonb_build_object('targetId', target, 'claimed', (m * 22)::text, 'verified', (m * 22)::text, 'issuedState', null)),
           '本月新增完成 22 部，累计 ' || m * 22 || ' 部，均已通过验收。', '下月继续推进剩余点位。', bench.id(4, j * 100 + 20),
           jsonb_build_object('on', (filed + interval '2 days')::date, 'personId', bench.id(4, j * 100 + 20), 'postId', bench.id(3, j * 100 + 20),
             'reductions', '[]'::jsonb, 'reasonCode', null, 'text', null),
           jsonb_build_object('gap', (m * 3)::text, 'light', case when m > 3 then 'yellow' else 'green' end, 'forecastMisses', false), 3
      from bench.item, generate_series(3, 10) m, lateral (select make_date(2023, m, 3) + interval '1 month' as filed) f
     order by n, m;
  insert into slip (jurisdiction_id, id, programme_id, commitment_id, duty_id, duty_version, matter, rung_key, level, number, state, reason,
      due_at, issued_at, delivered_on, acknowledged_at, reply_by)
    select jid, bench.id(12, n), programme, id, bench.id(10, n * 20), 1, 'duty:' || bench.id(10, n * 20), 'slip:duty:' || bench.id(10, n * 20) || ':1:1',
           1, '区' || j || '督催〔2023〕' || row_number() over (partition by j order by n) || '号', 'open',
           jsonb_build_array(jsonb_build_object('zh', '承诺期应于 ' || due_on || ' 完成，未完成', 'en', 'Promised date was due on ' || due_on || ' and is not done')),
           due_on + 1, due_on + 1, due_on + 1, due_on + 2, due_on + 4
      from bench.item where overdue order by n;
  ${duesoon('bench.id(10, n * 20)', '承诺期', '10, 5, 1', 'due_on')}
  ${duesoon('bench.id(10, n * 20 + 11)', '11月填报', '1', "date '2023-12-05'")}
`.replaceAll('current_date_of_bench', "date '2023-12-01'");

/** The trail: eighteen events each, chained by programme in the order in which they happened. */
export const HISTORY = `
  create table bench.happened as
    select n, bench.id(13, n * 64 + m * 3 + part) as eid, at, m, part,
           row_number() over (partition by j order by at, n, part) as seq,
           (array['duty_opened', 'progress_reported', 'report_accepted'])[part + 1] as kind,
           bench.id(4, j * 100 + case part when 2 then 20 else k * 10 end) as person,
           bench.id(3, j * 100 + case part when 2 then 20 else k * 10 end) as post,
           case part when 2 then 'supervisor' else 'reporter' end as role
      from bench.item, generate_series(3, 12) m, generate_series(0, 2) part,
           lateral (select make_timestamptz(2023, m, 3, 2, (n % 60)::int, 0, 'UTC') + case when part = 0 then interval '0' else interval '1 month' end
                           + part * interval '2 hours' as at) a
     where (m <= 10) = (part > 0);
  insert into event (jurisdiction_id, log_id, seq, id, at, kind, commitment_id, actor_person_id, actor_post_id, body, prev_hash, hash)
    select jid, programme, seq, eid, at, kind, id, person, post, body,
           coalesce(lag(chained) over w, '\\x0000000000000000000000000000000000000000000000000000000000000000'), chained
      from (select *, bench.chain(body) over w as chained
              from (select i.*, h.eid, h.at, h.seq, h.kind, h.person, h.post,
                           format('{"actor":{"person":"%s","post":"%s","role":"%s"},"at":"%s","commitment":"%s","facts":%s,"id":"%s","kind":"%s"}',
                             h.person, h.post, h.role, to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), i.id,
                             case h.part
                               when 0 then format('{"commitmentId":"%s","dueOn":"2023-%s-05","dutyId":"%s","dutyKind":"report","originalOn":"2023-%s-05","postId":"%s","subject":"2023-%s","version":1}',
                                 i.id, lpad(h.m::text, 2, '0'), bench.id(10, i.n * 20 + h.m), lpad(h.m::text, 2, '0'), i.reporter, lpad(h.m::text, 2, '0'))
                               when 1 then format('{"commitmentId":"%s","figures":[{"claimed":"%s","issuedState":null,"targetId":"%s","verified":null}],"late":false,"period":"2023-%s","questions":[],"reportId":"%s","textHash":"%s"}',
                                 i.id, h.m * 22, i.target, lpad(h.m::text, 2, '0'), bench.id(11, i.n * 20 + h.m), encode(sha256('words'), 'hex'))
                               else format('{"commitmentId":"%s","figures":[{"claimed":"%s","issuedState":null,"targetId":"%s","verified":"%s"}],"gap":"%s","light":"yellow","milestonesReached":[],"period":"2023-%s","reduced":[],"reportId":"%s"}',
                                 i.id, h.m * 22, i.target, h.m * 22, h.m * 3, lpad(h.m::text, 2, '0'), bench.id(11, i.n * 20 + h.m)) end,
                             h.eid, h.kind) as body
                      from bench.happened h join bench.item i using (n)) told
            window w as (partition by j order by seq)) linked
     window w as (partition by j order by seq);
  insert into event_text (jurisdiction_id, event_id, salt, text)
    select jid, eid, '\\x00', '本月新增完成 22 部，累计 ' || m * 22 || ' 部，均已通过验收。' from bench.happened join bench.item using (n) where part = 1;
  insert into log_head (jurisdiction_id, log_id, seq, hash)
    select distinct on (log_id) jurisdiction_id, log_id, seq, hash from event order by log_id, seq desc;
  drop table bench.happened;
`;

/** The cached standing and the next look; `check` is when each is looked at again. */
export const standing = (check: string): string => `
  insert into commitment_standing (jurisdiction_id, commitment_id, as_of, rule_version, light, pace, gap, compared_period, standing, slip_level,
      shown_target, shown_report, shown_reason)
    select jid, id, '2023-11-01', 1, 'yellow', 'behind', 12.0, '2023-10', jsonb_build_object('light', 'yellow', 'ruleVersion', 1, 'comparedPeriod', '2023-10',
             'decidingTargetId', target, 'gap', '12.0', 'exactGap', '12',
             'reasons', jsonb_build_array(jsonb_build_object('code', 'target_behind', 'light', 'yellow', 'zh', '加装电梯 落后计划 12.0 个百分点', 'en', 'Lifts are 12.0 points behind plan', 'params', jsonb_build_object('gap', '12.0'))),
             'perTarget', jsonb_build_array(jsonb_build_object('targetId', target, 'light', 'yellow', 'planned', '250', 'verified', '220', 'claimed', '220', 'plannedRate', '83.3', 'verifiedRate', '73.3', 'gap', '12.0'))),
           case when overdue then 1 else 0 end,
           json_build_object('id', target, 'what', '加装电梯', 'kind', 'delivery', 'comparator', 'gte', 'value', '300', 'unit', '部', 'planned', '250', 'verified', '220', 'claimed', '220'),
           '{"period":"2023-10","state":"accepted"}', '{"code":"target_behind","zh":"加装电梯 落后计划 12.0 个百分点","en":"Lifts are 12.0 points behind plan"}'
      from bench.item order by n;
  update commitment_standing s set shown_line = ${KEPT_LINE}
    from commitment c join category g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.category_id
   where c.jurisdiction_id = s.jurisdiction_id and c.id = s.commitment_id;
  insert into commitment_schedule (jurisdiction_id, commitment_id, next_check_at) select jid, id, ${check} from bench.item order by n;
`;

/** For the sweep: taken up a fortnight ago, so that one report is owed and none is late; the promise alone has passed. */
export const FORTNIGHT = `
  ${startedOn('2023-10-30')}
  insert into duty (jurisdiction_id, id, programme_id, commitment_id, kind, subject, title, original_on, due_on, opens_on, post_id, state)
    select jid, bench.id(10, n * 20 + 11), programme, id, 'report', '2023-11', '11月填报', '2023-12-05', '2023-12-05', '2023-11-25', reporter, 'open'
      from bench.item order by n;
  insert into log_head (jurisdiction_id, log_id) select bench.id(1, j), bench.id(6, j) from generate_series(0, :jurisdictions - 1) j;
`;

/** What a round of writes changes, as it was: see `takeBackWrites`. */
export const KEPT = `
  create table bench.head as select * from log_head;
  create table bench.standing as select * from commitment_standing;
  create unique index on bench.standing (jurisdiction_id, commitment_id);
`;
