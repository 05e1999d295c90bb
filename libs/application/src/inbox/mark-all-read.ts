import { Db } from '@app/db/db';
import { NoticeStore } from '@app/db/stores/notice.store';
import type { Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';

/** Marks everything in one's own inbox as read. */
@Injectable()
export class MarkAllRead {
  constructor(private readonly db: Db) {}

  execute(actor: Actor): Promise<{ unread: number }> {
    return this.db.transaction(actor, async (tx) => {
      await new NoticeStore(tx).markAllRead(actor.personId);
      return { unread: 0 };
    });
  }
}
