import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/protect';

/** What is done on a commitment: resolutions, reports, claims, verifications, extension requests, slips. */
export class CreateReporting1700000000003 implements MigrationInterface {
  name = 'CreateReporting1700000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table resolution (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        programme_id     uuid not null,
        commitment_id    uuid,
        duty_id          uuid,
        effect           text not null check (effect in ('adopt','adjust','suspend','resume','terminate','extend')),
        state            text not null check (state in ('recorded','confirmed')),
        number           text not null,
        date             date not null,
        text             text,
        new_on           date,
        change           jsonb,
        recorded_by_id   uuid not null,
        recorded_at      timestamptz not null,
        confirmed_by_id  uuid,
        confirmed_at     timestamptz,
        version          integer not null default 1,
        primary key (jurisdiction_id, id),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create table progress_report (
        jurisdiction_id     uuid not null,
        id                  uuid not null,
        programme_id        uuid not null,
        commitment_id       uuid not null,
        period              text not null check (period ~ '^\\d{4}-\\d{2}$'),
        state               text not null check (state in ('draft','waiting','opened','accepted','returned','taken_back')),
        author_person_id    uuid not null,
        author_post_id      uuid not null,
        submitted_at        timestamptz,
        submitted_on        date,
        late                boolean not null default false,
        figures             jsonb not null,
        milestones_reached  jsonb not null default '[]',
        narrative           text not null default '',
        problems            text,
        next_steps          text,
        answers             jsonb not null default '[]',
        opened_by_id        uuid,
        review              jsonb,
        verdict             jsonb,
        version             integer not null default 1,
        primary key (jurisdiction_id, id),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create unique index progress_report_one_accepted on progress_report (jurisdiction_id, commitment_id, period) where state = 'accepted';
      create index progress_report_by_commitment on progress_report (jurisdiction_id, commitment_id, period);
      create unique index progress_report_one_waits on progress_report (jurisdiction_id, commitment_id) where state in ('waiting','opened');
      create index progress_report_waiting on progress_report (jurisdiction_id, submitted_at) where state in ('waiting','opened');
      create table completion_claim (
        jurisdiction_id     uuid not null,
        id                  uuid not null,
        programme_id        uuid not null,
        commitment_id       uuid not null,
        state               text not null check (state in ('waiting','taken_back','returned','accepted')),
        claimed_on          date not null,
        last_period         text not null,
        claimant_person_id  uuid not null,
        claimant_post_id    uuid not null,
        text                text,
        reason_code         text,
        return_text         text,
        verification        jsonb,
        version             integer not null default 1,
        primary key (jurisdiction_id, id),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create unique index completion_claim_one_waits on completion_claim (jurisdiction_id, commitment_id) where state = 'waiting';
      create table extension_request (
        jurisdiction_id      uuid not null,
        id                   uuid not null,
        programme_id         uuid not null,
        commitment_id        uuid not null,
        duty_id              uuid not null,
        state                text not null check (state in ('waiting','granted','refused')),
        due_on               date not null,
        new_on               date not null,
        reason_code          text not null,
        text                 text not null,
        requested_on         date not null,
        late                 boolean not null,
        requester_person_id  uuid not null,
        requester_post_id    uuid not null,
        resolution_id        uuid,
        decided_on           date,
        decision_text        text,
        version              integer not null default 1,
        primary key (jurisdiction_id, id),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment,
        foreign key (jurisdiction_id, duty_id) references duty
      );
      create unique index extension_request_one_waits on extension_request (jurisdiction_id, duty_id) where state = 'waiting';
      create table slip (
        jurisdiction_id   uuid not null,
        id                uuid not null,
        programme_id      uuid not null,
        commitment_id     uuid not null,
        duty_id           uuid,
        duty_version      integer,
        matter            text not null,
        rung_key          text not null,
        level             integer not null check (level between 1 and 6),
        number            text not null,
        state             text not null check (state in ('open','released','escalated')),
        by_hand           boolean not null default false,
        reason            jsonb not null,
        due_at            timestamptz not null,
        issued_at         timestamptz not null,
        delivered_on      date,
        acknowledged_at   timestamptz,
        reply_by          date,
        mend_by           date,
        reply             jsonb,
        released_on       date,
        release_note      text,
        version           integer not null default 1,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, rung_key),
        unique (jurisdiction_id, number),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create unique index slip_one_open on slip (jurisdiction_id, matter) where state = 'open';
      create index slip_by_commitment on slip (jurisdiction_id, commitment_id);
      create table slip_counter (
        jurisdiction_id  uuid not null references jurisdiction,
        year             integer not null,
        level            integer not null,
        last             integer not null,
        primary key (jurisdiction_id, year, level)
      );
    `);
    await protect(db, [
      'resolution',
      'progress_report',
      'completion_claim',
      'extension_request',
      'slip',
      'slip_counter',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
