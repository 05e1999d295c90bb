/**
 * The reminders of a whole country, in waves: the rows of a wave fall due at one moment, so that every measurement has
 * fresh ones of the same make and size. Laid down in no order, as a year of use cases lays them down.
 */

/** In-app and mail reminders of a district that come due in one morning: a million over 2,850 districts, by halves. */
export const PER_DISTRICT = 175;
/** Posts of a district that are written to; `ORGANISATION` makes them. */
export const POSTS = 7;
/** Waves come further apart than the queue looks ahead, so that a run sets its own alarms and no others. */
const APART_MINUTES = 16;
const FIRST = Date.parse('2023-12-01T09:00:00+08:00');
/** The morning on which everything falls due at once, with the reminders of the month's report. */
export const MORNING = new Date('2023-12-04T09:00:00+08:00');
/** A tenth of a wave comes so much earlier: what a worker needs to be warm is not measured. */
export const WARM_UP_MS = 5_000;

export const momentOf = (wave: number): Date => new Date(FIRST + wave * APART_MINUTES * 60_000);

/** What writes go on from: an empty trail, for nothing here reads one, and the slips that are numbered already. */
export const GOING_ON = `
  insert into log_head (jurisdiction_id, log_id) select bench.id(1, j), bench.id(6, j) from generate_series(0, :jurisdictions - 1) j;
  insert into slip_counter (jurisdiction_id, year, level, last) select jid, 2023, 1, count(*) from bench.item where overdue group by jid;
`;

/** `:inApp` waves in the inbox, then `:mail` waves by mail, each to one in `:shares` of the districts. */
export const WAVES = `
  insert into reminder (jurisdiction_id, key, programme_id, commitment_id, duty_id, duty_version, level, rung, post_id, channel, due_at, title, body)
    select bench.id(1, j), format('%s:1:w%s-%s:%s:%s', duty, wave, r, post, channel), bench.id(6, j), bench.id(8, n), duty, 1, 0, '0-1', post, channel, due_at,
           '临期提醒 第' || n % :per + 1 || '件 既有住宅加装电梯', '承诺期将于近日到期，请按期报送进展。'
      from (select wave, j, r, j * :per + r % :per as n, bench.id(10, (j * :per + r % :per) * 20) as duty,
                   bench.id(3, j * 100 + (array[0, 1, 10, 11, 20, 30, 40])[r % ${POSTS} + 1]) as post,
                   case when wave < :inApp then 'in_app' else 'mail' end as channel,
                   timestamptz '${new Date(FIRST).toISOString()}' + wave * interval '${APART_MINUTES} minutes'
                     - case when j / :shares % 10 = 0 then interval '${WARM_UP_MS} milliseconds' else interval '0' end as due_at
              from generate_series(0, :inApp + :mail - 1) wave, generate_series(0::bigint, :jurisdictions - 1) j, generate_series(0, ${PER_DISTRICT - 1}) r
             where j % :shares = wave % :shares
            union all
            select 99, j, r, j * :per + r % :per, bench.id(10, (j * :per + r % :per) * 20), bench.id(3, j * 100 + (array[0, 1, 10, 11, 20, 30, 40])[r % ${POSTS} + 1]),
                   channel, timestamptz '${MORNING.toISOString()}'
              from generate_series(0::bigint, :jurisdictions - 1) j, generate_series(0, ${PER_DISTRICT - 1}) r, unnest(array['in_app', 'mail']) channel
             where j % :morning = 0) one
     order by hashint8(n * 1000 + r), wave;
`;
