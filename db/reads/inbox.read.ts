import type { Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { type Page, pageOf } from './cursor';
import { instant } from './json-fields';
import { exactly, timeCursor } from './time-cursor';

export interface NoticeView {
  readonly id: string;
  readonly postId: string;
  /** 0 reminds of a date that comes; from 1 it is a slip of that level. */
  readonly level: number;
  readonly copy: boolean;
  readonly title: string;
  readonly body: string;
  readonly commitment: { id: string; number: string; title: string };
  readonly slipId: string | null;
  readonly dutyId: string | null;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface InboxView extends Page<NoticeView> {
  readonly unread: number;
}

interface Row {
  readonly at: string;
  readonly notice: NoticeView;
}

const INBOX = prepared(
  'inbox.page',
  `select json_build_object(
     'unread', (select count(*) from notice where jurisdiction_id = $1::uuid and person_id = $2::uuid and read_at is null),
     'rows', (select coalesce(json_agg(json_build_object('at', ${exactly('n.created_at')}, 'notice', json_build_object(
         'id', n.id, 'postId', n.post_id, 'level', n.level, 'copy', r.copy, 'title', n.title, 'body', n.body,
         'commitment', json_build_object('id', c.id, 'number', c.number, 'title', c.title),
         'slipId', n.slip_id, 'dutyId', r.duty_id, 'createdAt', ${instant('n.created_at')}, 'readAt', ${instant('n.read_at')}
       )) order by n.created_at desc, n.id desc), '[]')
       from (select * from notice
              where jurisdiction_id = $1::uuid and person_id = $2::uuid and (not $3::boolean or read_at is null)
                and ($4::timestamptz is null or (created_at, id) < ($4::timestamptz, $5::uuid))
              order by created_at desc, id desc limit $6::int + 1) n
       join reminder r on r.jurisdiction_id = n.jurisdiction_id and r.key = n.reminder_key
       join commitment c on c.jurisdiction_id = n.jurisdiction_id and c.id = n.commitment_id))`,
);

/** One's own inbox (收件), the newest first: what came for every post one holds or held. */
@Injectable()
export class InboxRead {
  constructor(private readonly db: Db) {}

  async page(actor: Actor, query: { unread?: boolean; cursor?: string; limit: number }): Promise<InboxView> {
    const { unread = false, cursor, limit } = query;
    const values = [actor.personId, unread, ...timeCursor(cursor), limit];
    const found = await this.db.read<{ unread: number; rows: Row[] }>(actor, INBOX, values);
    const page = pageOf(found?.rows ?? [], limit, ({ at, notice }) => [at, notice.id]);
    return { unread: found?.unread ?? 0, items: page.items.map(({ notice }) => notice), next: page.next };
  }
}
