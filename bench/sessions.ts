import type { Client } from 'pg';

/** Signs everybody of the bench in anew: a session ends after half an hour, and the database is kept between runs. */
export async function openSessions(client: Client): Promise<void> {
  await client.query(
    `insert into session (token_hash, person_id, jurisdiction_id, post_id, expires_at)
     select sha256(convert_to('bench-session-' || n, 'UTF8')), bench.id(4, n), bench.id(1, j), bench.id(3, n), now() + interval '12 hours'
       from bench.seat
     on conflict (token_hash) do update set last_seen_at = now(), expires_at = excluded.expires_at`,
  );
}

/**
 * Takes back what rounds of writes left, so that every round writes to the same rows: a trail cannot be shortened, so
 * this steps past its triggers, which only a superuser can.
 */
export async function takeBackWrites(client: Client): Promise<void> {
  await client.query(`
    begin;
    set local session_replication_role = replica;
    create temporary table touched on commit drop as
      select jurisdiction_id, commitment_id as id from progress_report where state = 'waiting';
    delete from progress_report where state = 'waiting';
    delete from reminder where due_at > '2023-12-01' and duty_id in (select id from duty where kind = 'review');
    update reminder r set state = 'pending', cancelled_at = null, cancel_reason = null
      from touched t where r.jurisdiction_id = t.jurisdiction_id and r.commitment_id = t.id and r.state = 'cancelled';
    delete from duty where kind = 'review';
    update duty d set state = 'open', met_on = null
      from touched t where d.jurisdiction_id = t.jurisdiction_id and d.commitment_id = t.id and d.subject = '2023-11';
    update commitment_standing s set (as_of, light, pace, gap, compared_period, standing, slip_level, shown_target, shown_report, shown_reason, reason_since, shown_line)
        = (b.as_of, b.light, b.pace, b.gap, b.compared_period, b.standing, b.slip_level, b.shown_target, b.shown_report, b.shown_reason, b.reason_since, b.shown_line)
      from touched t join bench.standing b on b.jurisdiction_id = t.jurisdiction_id and b.commitment_id = t.id
     where s.jurisdiction_id = t.jurisdiction_id and s.commitment_id = t.id;
    update commitment c set version = 1 from touched t where c.jurisdiction_id = t.jurisdiction_id and c.id = t.id;
    delete from event_text w using event e, bench.head h
     where e.jurisdiction_id = h.jurisdiction_id and e.log_id = h.log_id and e.seq > h.seq
       and w.jurisdiction_id = e.jurisdiction_id and w.event_id = e.id;
    delete from event e using bench.head h
     where e.jurisdiction_id = h.jurisdiction_id and e.log_id = h.log_id and e.seq > h.seq;
    update log_head l set seq = h.seq, hash = h.hash from bench.head h
     where l.jurisdiction_id = h.jurisdiction_id and l.log_id = h.log_id and l.seq <> h.seq;
    truncate outbox, idempotency;
    commit;`);
}

/** After all rounds: never between them, or every statement of every connection would be planned anew for the next one. */
export async function tidy(client: Client): Promise<void> {
  await takeBackWrites(client);
  await client.query(
    'vacuum analyze progress_report, reminder, duty, commitment, commitment_standing, event, event_text, log_head',
  );
}
