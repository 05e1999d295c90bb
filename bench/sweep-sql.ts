/**
 * The limit of the sweep: one statement that leaves the same rows as the rule does for a level 1 slip on a passed promise.
 * For each: the slip, its duty to answer, six notices of the slip (three posts, two channels) and two of the duty, three
 * rows in the inbox, three events with a text, three words in the outbox, the standing, the next look.
 */
export const BARE_SWEEP = `
  with due as materialized (
    select c.*, row_number() over (partition by c.jurisdiction_id order by c.position) as nth, d.id as duty_id, d.due_on as missed_on,
           uuidv7() as slip_id, uuidv7() as reply_id, h.post_id as head_post
      from commitment c
      join commitment_schedule s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
      join duty d on d.jurisdiction_id = c.jurisdiction_id and d.commitment_id = c.id and d.kind = 'promised'
      join lateral (select p.id as post_id from post p where p.jurisdiction_id = c.jurisdiction_id and p.department_id = c.lead_department_id and p.role = 'department_head') h on true
     where s.next_check_at <= app_now()
  ), slips as (
    insert into slip (jurisdiction_id, id, programme_id, commitment_id, duty_id, duty_version, matter, rung_key, level, number, state, reason, due_at, issued_at, delivered_on, reply_by)
    select jurisdiction_id, slip_id, programme_id, id, duty_id, 1, 'duty:' || duty_id, 'slip:duty:' || duty_id || ':1:1', 1, '督催〔2023〕' || nth || '号', 'open',
           jsonb_build_array(jsonb_build_object('zh', '承诺期应于 ' || missed_on || ' 完成，未完成', 'en', 'Promised date was due on ' || missed_on || ' and is not done')),
           missed_on + 1, app_now(), app_now()::date, app_now()::date + 5 from due
  ), counters as (
    insert into slip_counter (jurisdiction_id, year, level, last) select jurisdiction_id, 2023, 1, count(*) from due group by jurisdiction_id
  ), duties as (
    insert into duty (jurisdiction_id, id, programme_id, commitment_id, kind, subject, title, original_on, due_on, opens_on, post_id, state)
    select jurisdiction_id, reply_id, programme_id, id, 'slip_reply', slip_id::text, '答复 督催〔2023〕' || nth || '号', app_now()::date + 5, app_now()::date + 5, app_now()::date, responsible_post_id, 'open' from due
  ), told as materialized (
    select due.*, post, copy, channel from due, lateral (values (responsible_post_id, false), (head_post, false), (leader_post_id, true)) p(post, copy), unnest(array['in_app', 'mail']) channel
  ), reminders as (
    insert into reminder (jurisdiction_id, key, programme_id, commitment_id, duty_id, duty_version, slip_id, level, rung, copy, post_id, channel, due_at, title, body, state, attempts, sent_at)
    select jurisdiction_id, slip_id || ':1:1:' || post || ':' || channel, programme_id, id, duty_id, 1, slip_id, 1, '1', copy, post, channel, missed_on + 1,
           '催办 督催〔2023〕' || nth || '号 第' || number || '件 ' || title, '承诺期应于 ' || missed_on || ' 完成，未完成。请于一周内答复。',
           case channel when 'mail' then 'pending' else 'sent' end, case channel when 'mail' then 0 else 1 end, case channel when 'mail' then null else app_now() end from told
    union all
    select jurisdiction_id, reply_id || ':1:0-1:' || responsible_post_id || ':' || channel, programme_id, id, reply_id, 1, null, 0, '0-1', false, responsible_post_id, channel, app_now() + interval '4 days',
           '临期提醒 第' || number || '件 ' || title, '答复 督催〔2023〕' || nth || '号 将到期。', 'pending', 0, null from due, unnest(array['in_app', 'mail']) channel
  ), notices as (
    insert into notice (jurisdiction_id, id, person_id, post_id, reminder_key, commitment_id, slip_id, level, title, body, due_at, created_at)
    select t.jurisdiction_id, uuidv7(), h.person_id, t.post, t.slip_id || ':1:1:' || t.post || ':' || t.channel, t.id, t.slip_id, 1, '催办 督催〔2023〕' || nth || '号 第' || number || '件 ' || title,
           '承诺期应于 ' || missed_on || ' 完成，未完成。请于一周内答复。', missed_on + 1, app_now()
      from told t join post_holding h on h.jurisdiction_id = t.jurisdiction_id and h.post_id = t.post and h.until is null where t.channel = 'in_app'
  ), happened as materialized (
    select due.*, n, kind, uuidv7() as event_id,
           format('{"actor":{"role":"system"},"at":"%s","commitment":"%s","facts":{"commitmentId":"%s","slipId":"%s","level":1,"dutyId":"%s","number":"%s","dueAt":"%s"},"kind":"%s"}',
             app_now(), id, id, slip_id, duty_id, nth, missed_on, kind) as body,
           row_number() over (partition by jurisdiction_id, programme_id order by nth, n) as seq
      from due, lateral (values (1, 'duty_opened'), (2, 'slip_issued'), (3, 'slip_delivered')) e(n, kind)
  ), chained as materialized (
    select *, bench.chain(body) over (partition by jurisdiction_id, programme_id order by seq) as after from happened
  ), heads as (
    update log_head h set seq = last.seq, hash = last.after
      from (select distinct on (jurisdiction_id, programme_id) * from chained order by jurisdiction_id, programme_id, seq desc) last
     where h.jurisdiction_id = last.jurisdiction_id and h.log_id = last.programme_id
  ), events as (
    insert into event (jurisdiction_id, log_id, seq, id, at, kind, commitment_id, body, prev_hash, hash)
    select jurisdiction_id, programme_id, seq, event_id, app_now(), kind, id, body,
           coalesce(lag(after) over (partition by jurisdiction_id, programme_id order by seq), '\\x0000000000000000000000000000000000000000000000000000000000000000'), after from chained
    returning jurisdiction_id, id, kind, commitment_id, log_id, seq
  ), texts as (
    insert into event_text (jurisdiction_id, event_id, salt, text)
    select jurisdiction_id, event_id, '\\x00112233445566778899aabbccddeeff', '承诺期应于 ' || missed_on || ' 完成，未完成' from happened where kind = 'slip_issued'
  ), words as (
    insert into outbox (jurisdiction_id, topic, payload)
    select jurisdiction_id, 'event', jsonb_build_object('id', id, 'kind', kind, 'commitmentId', commitment_id, 'logId', log_id, 'seq', seq) from events
  ), stood as (
    update commitment_standing s set as_of = app_now()::date, light = 'red', pace = 'behind', slip_level = 1,
           standing = jsonb_set(standing, '{light}', '"red"')
      from due where s.jurisdiction_id = due.jurisdiction_id and s.commitment_id = due.id
  )
  update commitment_schedule s set next_check_at = app_now() + interval '3 days', failures = 0
    from due where s.jurisdiction_id = due.jurisdiction_id and s.commitment_id = due.id`;
