import {
  finding,
  isSignedOff,
  LIFECYCLE_STATES,
  LIGHTS,
  OPEN_STATES,
  parentStanding,
  WITH_OFFICE,
  worded,
  worstLight,
  calendarDate,
  type LifecycleState,
  type Light,
} from '@app/domain';
import { members, record } from './json-fields';

/**
 * The pieces of SQL from which the ledger, the overdue list and the desk are made, so that an item looks the same on
 * all of them. They expect `commitment c`, `commitment_standing s`, `clock`, and `p`, what is computed from a parent's
 * leaves; the parameters $2 to $5 are those of `WorkingDays`. Orders and words are the domain's, asked for once.
 */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const listed = (values: readonly string[]): string => values.map(quoted).join(', ');
const array = (values: readonly string[]): string => `array[${listed(values)}]`;

const leaf = (state: LifecycleState, light: Light = 'grey') => ({ state, light });
/** From the least to the furthest advanced state, from the best to the worst light (ruling 28). */
const ADVANCE = [...LIFECYCLE_STATES].sort((a, b) =>
  parentStanding([leaf(a), leaf(b)])?.state === a ? -1 : 1,
);
const SEVERITY = [...LIGHTS].sort((a, b) => (worstLight([a, b]) === b ? -1 : 1));

const IN_HAND = OPEN_STATES.filter((state) => !WITH_OFFICE.some((held) => held === state));
const SIGNED_OFF = LIFECYCLE_STATES.filter(isSignedOff);
export const CLOSED_STATES = "'closed','archived','suspended','terminated','carried_over'";

/** The jurisdiction's day, and the versions of its calendar and of its organisation. */
export const CLOCK = `clock as materialized (
  select (app_now() at time zone zone)::date as today, calendar_version, organisation_version
    from jurisdiction where id = $1::uuid)`;
export const TODAY = '(select today from clock)';

const countAt = (day: string): string => {
  const at = `2 * (${day} - $4::date)`;
  return `get_byte($3::bytea, ${at}) * 256 + get_byte($3::bytea, ${at} + 1)`;
};
/** Working days in (after, upTo]; negative the other way round; null outside the years that are counted. */
export const workingDays = (after: string, upTo: string): string =>
  `case when least(${after}, ${upTo}) >= $4::date and greatest(${after}, ${upTo}) < $4::date + octet_length($3::bytea) / 2
        then (${countAt(upTo)}) - (${countAt(after)}) end`;

/** The promised date has passed and the matter is in the department's hands: red at once, whatever was cached (ruling 1). */
const passed = (c: string, today = TODAY): string =>
  `${c}.is_leaf and ${c}.merged_into_id is null and ${c}.due_on < ${today} and ${c}.state in (${listed(IN_HAND)})`;
export const lightOf = (c: string, s: string): string =>
  `case when ${passed(c)} then 'red' else coalesce(${s}.light, 'grey') end`;

/** Past its date and open; a claim made in time that waits is the office's lateness, not the item's (ruling 31). */
const overdueOn = (
  today: string,
): string => `(c.is_leaf and c.state not in (${CLOSED_STATES}) and c.due_on < ${today} and c.merged_into_id is null
  and not (c.state in (${listed(WITH_OFFICE)}) and exists (select from completion_claim k
    where k.jurisdiction_id = c.jurisdiction_id and k.commitment_id = c.id and k.state = 'waiting' and k.claimed_on <= c.due_on)))`;
export const OVERDUE = overdueOn(TODAY);

/** What a parent shows of its leaves (ruling 28); nothing for a leaf. */
export const PARENT = `lateral (
  select count(*)::int as total, count(*) filter (where l.state in (${listed(SIGNED_OFF)}))::int as closed,
         (${array(ADVANCE)})[min(array_position(${array(ADVANCE)}, l.state))] as state,
         (${array(SEVERITY)})[max(array_position(${array(SEVERITY)}, ${lightOf('l', 'ls')}))] as light,
         max(ls.slip_level) as slip_level
    from commitment l
    left join commitment_standing ls on ls.jurisdiction_id = l.jurisdiction_id and ls.commitment_id = l.id
   where not c.is_leaf and l.jurisdiction_id = c.jurisdiction_id and l.parent_id = c.id) p`;
/** The same columns where only leaves are asked for. */
export const NO_PARENT = `(select null::int as total, null::int as closed, null::text as state, null::text as light, null::int as slip_level) p`;

export const STATE = 'coalesce(p.state, c.state)';
export const LIGHT = `coalesce(p.light, ${lightOf('c', 's')})`;
export const SLIP_LEVEL = 'coalesce(p.slip_level, s.slip_level, 0)';
export const severityOf = (light: string): string => `array_position(${array(SEVERITY)}, ${light})`;

/** The domain's sentence with places for the day and the count, which only PostgreSQL knows here. */
const sentence = worded(
  finding('promise_passed', 'red', { dueOn: '{dueOn}', days: '{days}' }),
  calendarDate('2000-01-01'),
);
const inSql = (words: string, day: string): string => {
  const given: Record<string, string> = { '{dueOn}': day, '{days}': `coalesce((-q.days)::text, '—')` };
  const parts = words.split(/(\{\w+\})/).filter((part) => part !== '');
  return `(${parts.map((part) => given[part] ?? quoted(part)).join(' || ')})`;
};
const SHORT_DAY = `case when left(c.due_on::text, 4) = left(clock.today::text, 4) then substr(c.due_on::text, 6) else c.due_on::text end`;
/** A reason that counts days has a place for the number in its words; see `shownReason`. */
const COUNTED = `replace(s.shown_reason::text, '{days}', coalesce((${workingDays('s.reason_since', 'clock.today')})::text, '—'))::json`;
const REASON = `case
  when q.passed then json_build_object('code', 'promise_passed', 'zh', ${inSql(sentence.zh, SHORT_DAY)}, 'en', ${inSql(sentence.en, 'c.due_on::text')})
  when s.reason_since is not null then ${COUNTED} else s.shown_reason end`;

/** To be joined behind `c`: how it stands today (`q`). `offset 0` has `q` computed once a row. */
export const TODAYS = `
  cross join clock
  cross join lateral (select ${passed('c', 'clock.today')} as passed, ${overdueOn('clock.today')} as overdue,
    ${workingDays('clock.today', 'c.due_on')} as days offset 0) q`;

/** To be joined behind `c`, `s` and `p`. What the line says of target, report and reason stands ready in `s`. */
export const ROW_JOINS = `${TODAYS}
  join category g on g.jurisdiction_id = c.jurisdiction_id and g.id = c.category_id
  left join department d on d.jurisdiction_id = c.jurisdiction_id and d.id = c.lead_department_id`;

const MET_ON = `(select u.met_on from duty u where u.jurisdiction_id = c.jurisdiction_id and u.commitment_id = c.id
  and u.kind = 'promised' order by u.met_on desc nulls last limit 1)`;
/** The claim came after the date, so many working days: of closed lines alone, for the hot list has none. */
const LATE = `(select case when m.met_on > c.due_on then ${workingDays('c.due_on', 'm.met_on')} end from ${MET_ON} m)`;
const MERGED_INTO = `(select m.number from commitment m where m.jurisdiction_id = c.jurisdiction_id and m.id = c.merged_into_id)`;

/** One line of the ledger: SQL of its fields; see `record`. */
export const ROW = {
  id: 'c.id',
  programmeId: 'c.programme_id',
  parentId: 'c.parent_id',
  number: 'c.number',
  title: 'c.title',
  category: `json_build_object('id', g.id, 'number', g.number, 'name', g.name)`,
  department: `case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end`,
  state: STATE,
  stateSince: 'c.state_since',
  light: `coalesce(p.light, case when q.passed then 'red' else coalesce(s.light, 'grey') end)`,
  reason: REASON,
  comparedPeriod: 's.compared_period',
  pace: 's.pace',
  gap: 's.gap::text',
  target: 's.shown_target',
  dueOn: 'c.due_on',
  originalDueOn: 'c.original_due_on',
  workingDaysLeft: `case when ${STATE} not in (${CLOSED_STATES}) and c.due_on >= clock.today then q.days end`,
  overdueWorkingDays: 'case when q.overdue then -q.days end',
  provisional: 'c.due_on > $5::date',
  slipLevel: SLIP_LEVEL,
  lastReport: 's.shown_report',
  missingPeriod: 's.missing_period',
  closedOn: 'c.closed_on',
  metOn: `case when c.closed_on is not null then ${MET_ON} end`,
  lateWorkingDays: `case when c.closed_on is not null then ${LATE} end`,
  leaves: `case when not c.is_leaf then json_build_object('closed', coalesce(p.closed, 0), 'total', coalesce(p.total, 0)) end`,
  mergedIntoNumber: `case when c.merged_into_id is not null then ${MERGED_INTO} end`,
  demonstration: 'c.demonstration',
  version: 'c.version',
} as const;

const { closedOn, metOn, lateWorkingDays, leaves, mergedIntoNumber, workingDaysLeft, ...OVERDUE_LEAF } = ROW;
const {
  department: _department,
  light,
  reason,
  overdueWorkingDays: _days,
  provisional,
  version,
  ...KEPT
} = OVERDUE_LEAF;

/**
 * What an open leaf's line says until the next write on it, kept as text in `commitment_standing.shown_line`: the inside
 * of a JSON object. Names of departments change elsewhere, days by themselves: they are not in it.
 */
export const KEPT_LINE = `left(substr(${record({ ...KEPT, state: 'c.state', slipLevel: 's.slip_level' })}::text, 2), -1)`;

/** What `record` would say of it, where the words need no escaping. */
const PASSED_TEXT = `'"light":"red","reason":{"code":"promise_passed","zh":"' || ${inSql(sentence.zh, SHORT_DAY)} || '","en":"' || ${inSql(sentence.en, 'c.due_on::text')} || '"}'`;

/**
 * The rest of it, for a page of nothing but overdue leaves: text put together, for JSON made of every line would cost
 * the server as much again as finding it. `department` is the SQL of its JSON.
 */
export const overdueRest = (department: string): string => `'"department":' || ${department} || ','
  || case when q.passed then ${PASSED_TEXT} else ${members({ light, reason })} end
  || ',"overdueWorkingDays":' || coalesce((-q.days)::text, 'null')
  || ',"provisional":' || case when ${provisional} then 'true' else 'false' end || ',"version":' || ${version}`;
/** What such a leaf cannot have. */
export const OVERDUE_LACKS = Object.keys({
  closedOn,
  metOn,
  lateWorkingDays,
  leaves,
  mergedIntoNumber,
  workingDaysLeft,
});
