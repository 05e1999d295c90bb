import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to the installation and to no tenant: the clock, people and their sign-ins, the national calendar, leases. */
export class CreateInstallation1700000000001 implements MigrationInterface {
  name = 'CreateInstallation1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema app;
      grant usage on schema app, public to app_api, app_worker, app_readonly;

      -- One row. Only a database marked at its creation as test or demonstration may shift its business clock.
      create table installation (
        singleton     boolean primary key default true check (singleton),
        kind          text not null check (kind in ('production', 'demonstration', 'test')),
        clock_offset  interval not null default interval '0',
        created_at    timestamptz not null default now(),
        check (kind <> 'production' or clock_offset = interval '0')
      );
      create function app.keep_kind() returns trigger language plpgsql as $$
      begin
        if new.kind is distinct from old.kind then raise exception 'the kind of an installation is set at its creation'; end if;
        return new;
      end $$;
      create trigger keep_kind before update on installation for each row execute function app.keep_kind();

      -- The one clock for business dates. Claims, leases, sessions and limits use now() unshifted.
      create function app_now() returns timestamptz language sql stable as
        $$ select now() + coalesce((select clock_offset from installation), interval '0') $$;

      create table jurisdiction (
        id            uuid primary key,
        code          text not null unique,
        name          text not null,
        slip_prefix   text not null,
        zone          text not null default 'Asia/Shanghai',
        -- Grows whenever the national calendar or an override changes; processes cache the calendar under it.
        calendar_version integer not null default 1,
        created_at    timestamptz not null default now()
      );

      create table person (
        id                    uuid primary key,
        home_jurisdiction_id  uuid references jurisdiction,
        display_name          text not null,
        email                 text,
        mail_wanted           boolean not null default true,
        created_at            timestamptz not null default now()
      );
      create index person_by_home on person (home_jurisdiction_id, id);

      create table login (
        person_id             uuid primary key references person,
        login_name            text not null unique,
        password_hash         text not null,
        must_change_password  boolean not null default false,
        changed_at            timestamptz not null default now()
      );

      create table session (
        token_hash       bytea primary key,
        person_id        uuid not null references person,
        jurisdiction_id  uuid not null references jurisdiction,
        post_id          uuid not null,
        created_at       timestamptz not null default now(),
        last_seen_at     timestamptz not null default now(),
        expires_at       timestamptz not null
      );
      create index session_by_person on session (person_id);

      create table access_token (
        token_hash       bytea primary key,
        id               uuid not null unique,
        name             text not null,
        person_id        uuid not null references person,
        jurisdiction_id  uuid not null references jurisdiction,
        post_id          uuid not null,
        created_at       timestamptz not null default now(),
        expires_at       timestamptz not null,
        revoked_at       timestamptz
      );

      create table sign_in_limit (key text primary key, points integer not null default 0, expire bigint);

      -- National calendar: one row a published year, one row an exception (休 or 班). Versions only grow.
      create table calendar_year (
        year          integer primary key,
        published     boolean not null,
        document      text not null,
        version       integer not null default 1,
        imported_at   timestamptz not null default now()
      );
      create table calendar_day (
        day      date primary key,
        working  boolean not null,
        name     text not null
      );

      create table lease (
        name        text primary key,
        holder      text not null,
        term        bigint not null default 1,
        expires_at  timestamptz not null
      );
      create table heartbeat (
        worker      text primary key,
        seen_at     timestamptz not null
      );

      -- The tenant of the running transaction. After a commit the setting is '', not NULL.
      create function app.jurisdiction() returns uuid language sql stable as
        $$ select nullif(current_setting('app.jurisdiction', true), '')::uuid $$;

      grant select on installation, jurisdiction, calendar_year, calendar_day, person to app_api, app_worker, app_readonly;
      grant select, insert, update on person, login, calendar_year, calendar_day to app_api;
      grant update (calendar_version) on jurisdiction to app_api;
      grant delete on calendar_day to app_api;
      grant select, insert, update, delete on session, access_token, sign_in_limit to app_api;
      grant select, insert, update, delete on lease, heartbeat to app_worker;
      grant select on lease, heartbeat to app_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
