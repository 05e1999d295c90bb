import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/protect';

/** The tenant's own: organisation, programme, commitments with targets and duties, and the policies they run under. */
export class CreateProgramme1700000000002 implements MigrationInterface {
  name = 'CreateProgramme1700000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table department (
        jurisdiction_id  uuid not null references jurisdiction,
        id               uuid not null,
        code             text not null,
        name             text not null,
        kind             text not null check (kind in ('department','supervision_office','government_office','congress','leadership','administration')),
        version          integer not null default 1,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, code)
      );
      create table post (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        department_id    uuid not null,
        code             text not null,
        title            text not null,
        role             text not null check (role in ('reporter','department_head','supervisor','government_office','leader','congress_monitor','administrator')),
        position         integer not null default 0,
        -- The head of the district (区长) among the leaders: the desk that a high-level dispatch reaches.
        district_head    boolean not null default false,
        version          integer not null default 1,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, code),
        foreign key (jurisdiction_id, department_id) references department
      );
      create index post_by_department on post (jurisdiction_id, department_id, role);
      create table post_holding (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        post_id          uuid not null,
        person_id        uuid not null references person,
        since            timestamptz not null,
        until            timestamptz,
        primary key (jurisdiction_id, id),
        foreign key (jurisdiction_id, post_id) references post
      );
      create unique index post_holding_current on post_holding (jurisdiction_id, post_id, person_id) where until is null;
      create index post_holding_by_person on post_holding (person_id) where until is null;

      -- Who holds a post now; a vacant one falls to the head of its department, then to the supervision office.
      create function app.holders_of(of_jurisdiction uuid, of_post uuid) returns setof uuid language sql stable as $$
        with asked as (select * from post where jurisdiction_id = of_jurisdiction and id = of_post), candidate as (
          select id, 0 as rank from asked
          union all
          select p.id, 1 from post p join asked using (jurisdiction_id, department_id) where p.role = 'department_head'
          union all
          select id, 2 from post where jurisdiction_id = of_jurisdiction and role = 'supervisor'
        ), holder as (
          select h.person_id, min(c.rank) as rank from candidate c
            join post_holding h on h.jurisdiction_id = of_jurisdiction and h.post_id = c.id and h.until is null
           group by h.person_id
        )
        select person_id from holder where rank = (select min(rank) from holder) order by person_id
      $$;

      create table calendar_override (
        jurisdiction_id  uuid not null references jurisdiction,
        day              date not null,
        working          boolean not null,
        name             text not null,
        primary key (jurisdiction_id, day)
      );

      create table programme (
        jurisdiction_id    uuid not null references jurisdiction,
        id                 uuid not null,
        year               integer not null,
        name               text not null,
        state              text not null check (state in ('draft','adopted','closed')),
        declared_items     integer,
        declared_funds_yuan numeric,
        -- What else the list declared in sums only (18 continued + 12 first + 6 breakthrough), as printed.
        declared           jsonb not null default '{}',
        adopted_on         date,
        resolution_id      uuid,
        light_rule         jsonb not null,
        policy_version     integer not null default 1,
        version            integer not null default 1,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, year, name)
      );
      create table policy (
        jurisdiction_id  uuid not null,
        programme_id     uuid not null,
        version          integer not null,
        body             jsonb not null,
        effective_on     date not null,
        note             text not null default '',
        created_at       timestamptz not null default now(),
        primary key (jurisdiction_id, programme_id, version),
        foreign key (jurisdiction_id, programme_id) references programme
      );
      create table category (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        programme_id     uuid not null,
        number           integer not null,
        numeral          text,
        name             text not null,
        -- Why the declared and the real count differ, where they do (裁定理由).
        count_settlement text,
        declared_count   integer,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, programme_id, number),
        foreign key (jurisdiction_id, programme_id) references programme
      );
      create table commitment (
        jurisdiction_id      uuid not null,
        id                   uuid not null,
        programme_id         uuid not null,
        category_id          uuid not null,
        parent_id            uuid,
        number               text not null,
        position             integer not null,
        title                text not null,
        original_text        text,
        state                text not null check (state in ('adopted','registered','assigned','in_progress','claimed','under_review','field_check','returned','closed','archived','suspended','terminated','carried_over','reopened')),
        state_since          date,
        is_leaf              boolean not null default true,
        original_due_on      date,
        due_on               date,
        lead_department_id   uuid,
        responsible_post_id  uuid,
        leader_post_id       uuid,
        multi_year           boolean not null default false,
        merged_into_id       uuid,
        funds_yuan           numeric,
        nature               text check (nature in ('continued','first','breakthrough')),
        worsened             jsonb,
        not_ours_times       integer not null default 0,
        started_on           date,
        resumed_on           date,
        closed_on            date,
        demonstration        boolean not null default false,
        version              integer not null default 1,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, programme_id, number),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, category_id) references category,
        foreign key (jurisdiction_id, parent_id) references commitment,
        foreign key (jurisdiction_id, merged_into_id) references commitment,
        foreign key (jurisdiction_id, lead_department_id) references department,
        foreign key (jurisdiction_id, responsible_post_id) references post,
        foreign key (jurisdiction_id, leader_post_id) references post
      );
      create index commitment_in_order on commitment (jurisdiction_id, programme_id, position, id);
      create index commitment_open_by_department on commitment (jurisdiction_id, lead_department_id, due_on, id)
        where is_leaf and state not in ('closed','archived','suspended','terminated','carried_over');
      create index commitment_by_parent on commitment (jurisdiction_id, parent_id) where parent_id is not null;

      create table supporting_department (
        jurisdiction_id  uuid not null,
        commitment_id    uuid not null,
        department_id    uuid not null,
        position         integer not null default 0,
        primary key (jurisdiction_id, commitment_id, department_id),
        foreign key (jurisdiction_id, commitment_id) references commitment,
        foreign key (jurisdiction_id, department_id) references department
      );
      create table target (
        jurisdiction_id   uuid not null,
        id                uuid not null,
        commitment_id     uuid not null,
        position          integer not null,
        what              text not null,
        value             numeric,
        unit              text,
        comparator        text not null check (comparator in ('eq','gte','lte','approx','all','maintain')),
        kind              text not null check (kind in ('delivery','milestone','policy_rate','coverage','capacity','benefit')),
        basis             text,
        stock_or_flow     text not null check (stock_or_flow in ('stock','flow')),
        denominator       numeric,
        no_target_reason  text,
        stage             text,
        curve             jsonb,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, commitment_id, position),
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create table duty (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        programme_id     uuid not null,
        commitment_id    uuid not null,
        kind             text not null check (kind in ('promised','milestone','report','slip_reply','slip_mending','review','field_check','extension_decision','handling')),
        subject          text not null,
        title            text not null,
        version          integer not null default 1,
        original_on      date not null,
        due_on           date not null,
        opens_on         date not null,
        post_id          uuid not null,
        state            text not null check (state in ('open','met','cancelled')),
        met_on           date,
        extended_times   integer not null default 0,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, commitment_id, kind, subject),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment,
        foreign key (jurisdiction_id, post_id) references post
      );
      create index duty_open_by_post on duty (jurisdiction_id, post_id, due_on) where state = 'open';
      create index duty_by_commitment on duty (jurisdiction_id, commitment_id);

      -- Schedule and projection stand apart from the commitment's version: the worker never makes an open form stale.
      create table commitment_schedule (
        jurisdiction_id  uuid not null,
        commitment_id    uuid not null,
        next_check_at    timestamptz,
        primary key (jurisdiction_id, commitment_id),
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create index commitment_schedule_due on commitment_schedule (next_check_at) where next_check_at is not null;
      create table commitment_standing (
        jurisdiction_id  uuid not null,
        commitment_id    uuid not null,
        as_of            date not null,
        rule_version     integer not null,
        light            text not null check (light in ('green','yellow','red','blue','grey')),
        -- null for a merged item: it is counted in the one it went into
        pace             text,
        gap              numeric,
        compared_period  text,
        standing         jsonb not null,
        slip_level       integer not null default 0,
        primary key (jurisdiction_id, commitment_id),
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
    `);
    await protect(db, [
      'department',
      'post',
      'post_holding',
      'calendar_override',
      'programme',
      'policy',
      'category',
      'commitment',
      'supporting_department',
      'target',
      'duty',
      'commitment_schedule',
      'commitment_standing',
    ]);
    await db.query(`
      grant delete on calendar_override, supporting_department to app_api;
      create policy sweep on commitment_schedule for select to app_worker using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
