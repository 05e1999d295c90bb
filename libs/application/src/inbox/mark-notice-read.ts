import { Db } from '@app/db/db';
import { NoticeStore } from '@app/db/stores/notice.store';
import type { Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';

export interface Unread {
  readonly unread: number;
}

/** Marks one notice of one's own as read. That it was delivered stands since it was committed (ruling 23); this is for the reader. */
@Injectable()
export class MarkNoticeRead {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, noticeId: string): Promise<Unread> {
    return this.db.transaction(actor, async (tx) => {
      const notices = new NoticeStore(tx);
      await notices.markRead(noticeId, actor.personId);
      return { unread: await notices.unread(actor.personId) };
    });
  }
}
