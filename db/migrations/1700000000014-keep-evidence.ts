import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/protect';

/** Evidence (佐证): what a file is and whom it proves; the file itself lies in the file store under its hash. */
export class KeepEvidence1700000000014 implements MigrationInterface {
  name = 'KeepEvidence1700000000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table evidence (
        jurisdiction_id  uuid not null,
        id               uuid not null,
        programme_id     uuid not null,
        commitment_id    uuid not null,
        department_id    uuid not null,
        person_id        uuid not null references person,
        post_id          uuid not null,
        sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        media_type       text not null,
        name             text not null,
        size             integer not null check (size > 0),
        uploaded_at      timestamptz not null,
        primary key (jurisdiction_id, id),
        unique (jurisdiction_id, commitment_id, department_id, sha256),
        foreign key (jurisdiction_id, programme_id) references programme,
        foreign key (jurisdiction_id, commitment_id) references commitment
      );
      create index evidence_by_file on evidence (jurisdiction_id, sha256);
      alter table progress_report add column evidence jsonb not null default '[]';
    `);
    await protect(db, ['evidence']);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
