import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/protect';

/**
 * Receivers outside the house (接收端): webhooks and the robots of group chats, what is to be delivered to each, and the
 * reminders that stand in a robot's card.
 */
export class FeedReceivers1700000000060 implements MigrationInterface {
  name = 'FeedReceivers1700000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table receiver (
        jurisdiction_id  uuid not null references jurisdiction,
        id               uuid not null,
        kind             text not null check (kind in ('webhook','wecom','dingtalk')),
        name             text not null,
        -- A robot's address holds its key: it is shown without its query, and written into no log.
        url              text not null,
        topics           text[] not null default '{}',
        department_id    uuid,
        secret           text,
        old_secret       text,
        old_secret_until timestamptz,
        -- The breaker: failures in a row, and until when the receiver is left alone; by the unshifted clock.
        failures         integer not null default 0,
        open_until       timestamptz,
        last_sent_at     timestamptz,
        last_failed_at   timestamptz,
        last_error       text,
        created_at       timestamptz not null,
        retired_at       timestamptz,
        retired_cause    text,
        version          integer not null default 1,
        primary key (jurisdiction_id, id),
        foreign key (jurisdiction_id, department_id) references department
      );
      create index receiver_in_use on receiver (jurisdiction_id) where retired_at is null;

      -- No reference to the receiver: it is never deleted, and each write of an event would lock its row.
      create table delivery (
        jurisdiction_id  uuid not null,
        key              text not null,
        receiver_id      uuid not null,
        kind             text not null check (kind in ('event','card','test')),
        event_id         uuid,
        day              date,
        at_once          boolean not null default false,
        state            text not null default 'pending' check (state in ('pending','sending','sent','dead','cancelled')),
        fence            bigint not null default 0,
        attempts         integer not null default 0,
        retry_at         timestamptz not null default now(),
        tried_at         timestamptz,
        claimed_by       text,
        claim_until      timestamptz,
        created_at       timestamptz not null default now(),
        sent_at          timestamptz,
        last_error       text,
        primary key (jurisdiction_id, key)
      );
      create index delivery_due on delivery (jurisdiction_id, receiver_id, retry_at) where state in ('pending','sending');
      create index delivery_test on delivery (jurisdiction_id, receiver_id, tried_at) where kind <> 'event';
      create index delivery_dead on delivery (jurisdiction_id, receiver_id) where state = 'dead';
      create index delivery_done on delivery (created_at) where state in ('sent','cancelled');

      -- A reminder that was delivered in-app and is to be told in a group: without a delivery until a card takes it in.
      create table card_line (
        jurisdiction_id  uuid not null,
        receiver_id      uuid not null,
        reminder_key     text not null,
        at_once          boolean not null,
        due_at           timestamptz not null,
        delivery_key     text,
        primary key (jurisdiction_id, receiver_id, reminder_key)
      );
      create index card_line_waiting on card_line (due_at) where delivery_key is null;
      create index card_line_of on card_line (jurisdiction_id, delivery_key) where delivery_key is not null;
    `);
    await protect(db, ['receiver', 'delivery', 'card_line']);
    await db.query(`
      grant delete on delivery to app_worker;
      create policy sweep on receiver for select to app_worker using (true);
      create policy sweep on delivery for select to app_worker using (true);
      create policy expire on delivery for delete to app_worker using (state in ('sent','cancelled'));
      create policy sweep on card_line for select to app_worker using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
