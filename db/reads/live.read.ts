import type { CommitmentId, JurisdictionId, PersonId, Sighted } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import type { LivePosition } from './live-position';

/** One commitment to which something happened, at its present version; `parentId`: whose line it is folded into. */
export interface ChangedCommitment extends Sighted {
  readonly id: CommitmentId;
  readonly parentId: CommitmentId | null;
  readonly version: number;
  readonly kinds: readonly string[];
}

export interface LiveNews {
  readonly position: LivePosition;
  readonly changes: readonly ChangedCommitment[];
  readonly unread: Readonly<Record<PersonId, number>>;
}

/** So many changed commitments are told one by one; where it is more, a page reads anew. */
export const MOST_CHANGES = 500;

/** $2 the snapshot since which, $3 the one until which (null: now). */
const CHANGES = `
  select coalesce(json_agg(json_build_object('id', c.id, 'parentId', c.parent_id, 'version', c.version, 'kinds', k.kinds,
      'leadDepartmentId', c.lead_department_id,
      'supportingDepartmentIds', (select coalesce(json_agg(x.department_id), '[]') from supporting_department x
         where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id))), '[]')
    from (select (o.payload ->> 'commitmentId')::uuid as id, array_agg(distinct o.payload ->> 'kind') as kinds
            from outbox o
           where o.jurisdiction_id = $1::uuid and o.xid >= pg_snapshot_xmin($2::text::pg_snapshot)
             and not pg_visible_in_snapshot(o.xid, $2::text::pg_snapshot)
             and ($3::text is null or pg_visible_in_snapshot(o.xid, $3::text::pg_snapshot))
             and o.topic = 'event' and o.payload ->> 'commitmentId' is not null
           group by 1 limit ${MOST_CHANGES + 1}) k
    join commitment c on c.jurisdiction_id = $1::uuid and c.id = k.id`;

const NEWS = prepared(
  'live.news',
  `json_build_object(
     'position', json_build_object('at', extract(epoch from now())::bigint, 'snapshot', pg_current_snapshot()::text),
     'changes', (${CHANGES}),
     'unread', (select coalesce(json_object_agg(p.id, (select count(*) from notice n
         where n.jurisdiction_id = $1::uuid and n.person_id = p.id and n.read_at is null)), '{}')
       from unnest($4::uuid[]) as p(id)))`,
);
const BETWEEN = prepared('live.between', CHANGES);

/** What open pages are told, out of the outbox (see `LivePosition`) and the inboxes. */
@Injectable()
export class LiveRead {
  constructor(private readonly db: Db) {}

  /** Everything since `since` (null: nothing), and how many notices these people have not read. */
  async news(
    jurisdictionId: JurisdictionId,
    since: LivePosition | null,
    people: readonly PersonId[],
  ): Promise<LiveNews> {
    const values = [since?.snapshot ?? null, null, people];
    const news = await this.db.read<LiveNews>({ jurisdictionId }, NEWS, values);
    if (!news) throw new Error('no jurisdiction was set');
    return news;
  }

  /** What came between two positions. */
  async between(
    jurisdictionId: JurisdictionId,
    since: LivePosition,
    until: LivePosition,
  ): Promise<readonly ChangedCommitment[]> {
    const values = [since.snapshot, until.snapshot];
    return (await this.db.read<ChangedCommitment[]>({ jurisdictionId }, BETWEEN, values)) ?? [];
  }
}
