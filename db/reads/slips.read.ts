import { DomainError, slipActions, type Action, type Actor, type PostId, type SlipId } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { type Page, pageOf } from './cursor';
import {
  CHAIN,
  IN_SIGHT,
  RECIPIENTS,
  sightOnSlips,
  slipFields,
  type SlipLineView,
  type SlipRecipientView,
} from './slip-sql';
import { exactly, timeCursor } from './time-cursor';

export interface SlipFilter {
  readonly state?: string;
  readonly level?: number;
  readonly programmeId?: string;
  readonly departmentId?: string;
  readonly commitmentId?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface SlipView extends SlipLineView {
  /** Every slip of the same matter, in order of issue: how it came to this level. */
  readonly chain: SlipLineView[];
  readonly recipients: SlipRecipientView[];
  readonly actions: Action[];
}

type Found = Omit<SlipView, 'actions'> & {
  readonly leadDepartmentId: Actor['departmentId'] | null;
  readonly owingPostId: PostId | null;
};

const LIST = prepared(
  'slips.list',
  `select coalesce(json_agg(json_build_object('at', ${exactly('s.issued_at')}, 'slip', json_build_object(${slipFields('s')}))
       order by s.issued_at desc, s.id desc), '[]')
     from (select s.* from slip s
             join commitment c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.commitment_id
            where s.jurisdiction_id = $1::uuid and ${IN_SIGHT}
              and ($5::text is null or s.state = $5) and ($6::int is null or s.level = $6)
              and ($7::uuid is null or s.programme_id = $7) and ($8::uuid is null or c.lead_department_id = $8)
              and ($9::uuid is null or s.commitment_id = $9)
              and ($10::timestamptz is null or (s.issued_at, s.id) < ($10::timestamptz, $11::uuid))
            order by s.issued_at desc, s.id desc limit $12::int + 1) s
     join commitment c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.commitment_id`,
);

const ONE = prepared(
  'slips.one',
  `select (json_build_object(${slipFields('s')})::jsonb || jsonb_build_object('chain', ${CHAIN}, 'recipients', ${RECIPIENTS},
       'leadDepartmentId', c.lead_department_id,
       'owingPostId', (select d.post_id from duty d where d.jurisdiction_id = s.jurisdiction_id and d.id = s.duty_id)))
     from slip s join commitment c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.commitment_id
    where s.jurisdiction_id = $1::uuid and ${IN_SIGHT} and s.id = $5::uuid`,
);

/** Slips with how far they have come: the supervision office's board, a department's own, one slip with its chain. */
@Injectable()
export class SlipsRead {
  constructor(private readonly db: Db) {}

  async list(actor: Actor, filter: SlipFilter): Promise<Page<SlipLineView>> {
    const { state, level, programmeId, departmentId, commitmentId, cursor, limit } = filter;
    const wanted = [state, level, programmeId, departmentId, commitmentId].map((value) => value ?? null);
    const values = [...sightOnSlips(actor), ...wanted, ...timeCursor(cursor), limit];
    const rows = await this.db.read<{ at: string; slip: SlipLineView }[]>(actor, LIST, values);
    const page = pageOf(rows ?? [], limit, ({ at, slip }) => [at, slip.id]);
    return { items: page.items.map(({ slip }) => slip), next: page.next };
  }

  /** Throws `not_found` where there is none in sight. */
  async one(actor: Actor, id: SlipId): Promise<SlipView> {
    const found = await this.db.read<Found>(actor, ONE, [...sightOnSlips(actor), id]);
    if (!found) throw new DomainError('not_found');
    const { leadDepartmentId, owingPostId, ...slip } = found;
    const duties = slip.duty && owingPostId ? [{ id: slip.duty.id, postId: owingPostId }] : [];
    const standing = { ...slip, id, dutyId: slip.duty?.id ?? null };
    return { ...slip, actions: slipActions({ commitment: { leadDepartmentId }, duties }, standing, actor) };
  }
}
