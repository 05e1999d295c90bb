import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/protect';

/** The trail (append-only, hash-chained) and what has to reach people: reminders, dispatches, notices, outbox, idempotency. */
export class CreateTrail1700000000004 implements MigrationInterface {
  name = 'CreateTrail1700000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One log a programme, and one a jurisdiction (log_id = jurisdiction id) for people, posts and calendar.
      create table log_head (
        jurisdiction_id  uuid not null references jurisdiction,
        log_id           uuid not null,
        seq              bigint not null default 0,
        hash             bytea not null default '\\x0000000000000000000000000000000000000000000000000000000000000000',
        primary key (jurisdiction_id, log_id)
      );
      create table event (
        jurisdiction_id  uuid not null,
        log_id           uuid not null,
        seq              bigint not null,
        id               uuid not null,
        at               timestamptz not null,
        kind             text not null,
        commitment_id    uuid,
        actor_person_id  uuid,
        actor_post_id    uuid,
        body             text not null,
        prev_hash        bytea not null,
        hash             bytea not null,
        primary key (jurisdiction_id, log_id, seq),
        unique (jurisdiction_id, id),
        check (hash = sha256(prev_hash || sha256(convert_to(body, 'UTF8'))))
      );
      create index event_by_commitment on event (jurisdiction_id, commitment_id, seq desc);
      -- Long or personal text, committed in the event by a salted hash, erasable without breaking the chain.
      create table event_text (
        jurisdiction_id  uuid not null,
        event_id         uuid not null,
        salt             bytea not null,
        text             text,
        erased_at        timestamptz,
        primary key (jurisdiction_id, event_id),
        foreign key (jurisdiction_id, event_id) references event (jurisdiction_id, id)
      );
      create function app.refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the trail is append-only' using errcode = '42501'; end $$;
      create trigger append_only before update or delete on event for each row execute function app.refuse_change();
      create trigger no_truncate before truncate on event for each statement execute function app.refuse_change();

      create table reminder (
        jurisdiction_id  uuid not null,
        key              text not null,
        programme_id     uuid not null,
        commitment_id    uuid not null,
        duty_id          uuid,
        duty_version     integer,
        slip_id          uuid,
        level            integer not null,
        rung             text not null,
        copy             boolean not null default false,
        post_id          uuid not null,
        channel          text not null check (channel in ('in_app','mail')),
        due_at           timestamptz not null,
        at_once          boolean not null default false,
        title            text not null,
        body             text not null,
        state            text not null default 'pending' check (state in ('pending','sending','sent','cancelled','dead')),
        fence            bigint not null default 0,
        attempts         integer not null default 0,
        claimed_by       text,
        claim_until      timestamptz,
        sent_at          timestamptz,
        cancelled_at     timestamptz,
        cancel_reason    text,
        last_error       text,
        primary key (jurisdiction_id, key)
      );
      create index reminder_due on reminder (due_at) where state = 'pending';
      create index reminder_by_commitment on reminder (jurisdiction_id, commitment_id);
      create table dispatch (
        jurisdiction_id  uuid not null,
        key              text not null,
        person_id        uuid not null references person,
        day              date not null,
        channel          text not null check (channel in ('mail')),
        due_at           timestamptz not null,
        state            text not null default 'pending' check (state in ('pending','sending','sent','dead')),
        fence            bigint not null default 0,
        attempts         integer not null default 0,
        retry_at         timestamptz not null default now(),
        claimed_by       text,
        claim_until      timestamptz,
        sent_at          timestamptz,
        message_id       text not null,
        last_error       text,
        primary key (jurisdiction_id, key)
      );
      create index dispatch_due on dispatch (retry_at) where state in ('pending','sending');
      create table dispatch_item (
        jurisdiction_id  uuid not null,
        dispatch_key     text not null,
        reminder_key     text not null,
        primary key (jurisdiction_id, dispatch_key, reminder_key),
        foreign key (jurisdiction_id, dispatch_key) references dispatch,
        foreign key (jurisdiction_id, reminder_key) references reminder
      );
      create index dispatch_item_by_reminder on dispatch_item (jurisdiction_id, reminder_key);
      -- The in-app inbox (收件). Inserted in the transaction that finishes its reminder: exactly once.
      create table notice (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        person_id        uuid not null references person,
        post_id          uuid not null,
        reminder_key     text not null,
        commitment_id    uuid not null,
        slip_id          uuid,
        level            integer not null,
        title            text not null,
        body             text not null,
        due_at           timestamptz not null,
        created_at       timestamptz not null,
        read_at          timestamptz,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, reminder_key, person_id)
      );
      create index notice_inbox on notice (jurisdiction_id, person_id, created_at desc, id desc);
      create index notice_unread on notice (jurisdiction_id, person_id) where read_at is null;

      create table outbox (
        id               bigint generated always as identity primary key,
        jurisdiction_id  uuid not null,
        topic            text not null,
        payload          jsonb not null,
        xid              xid8 not null default pg_current_xact_id(),
        created_at       timestamptz not null default now()
      );
      create index outbox_by_tenant on outbox (jurisdiction_id, id);
      create table idempotency (
        jurisdiction_id  uuid not null,
        person_id        uuid not null,
        key              text not null,
        request_hash     bytea not null,
        status           integer not null,
        response         text not null,
        etag             text,
        created_at       timestamptz not null default now(),
        primary key (jurisdiction_id, person_id, key)
      );
      create index idempotency_old on idempotency (created_at);
    `);
    await protect(db, [
      'log_head',
      'event',
      'event_text',
      'reminder',
      'dispatch',
      'dispatch_item',
      'notice',
      'outbox',
      'idempotency',
    ]);
    await db.query(`
      revoke update on event from app_api, app_worker;
      grant delete on idempotency, outbox to app_worker;
      create policy sweep on reminder for select to app_worker using (true);
      create policy sweep on dispatch for select to app_worker using (true);
      create policy sweep on outbox for all to app_worker using (true) with check (true);
      create policy sweep on idempotency for all to app_worker using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
