import { MarkAllRead } from '@app/application/inbox/mark-all-read';
import { MarkNoticeRead } from '@app/application/inbox/mark-notice-read';
import { InboxRead } from '@app/db/reads/inbox.read';
import type { Actor } from '@app/domain';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { InboxPage, InboxQuery, UnreadAnswer } from './inbox.dto';

@Controller('inbox')
export class InboxController {
  constructor(
    private readonly markNoticeRead: MarkNoticeRead,
    private readonly markAllRead: MarkAllRead,
    private readonly inbox: InboxRead,
  ) {}

  /** One's own notices, the latest first. */
  @Get()
  page(@Query() query: InboxQuery, @CurrentActor() actor: Actor): Promise<InboxPage> {
    return this.inbox.page(actor, query);
  }

  /** Marks everything as read. */
  @Post('read-all')
  @HttpCode(200)
  readAll(@CurrentActor() actor: Actor): Promise<UnreadAnswer> {
    return this.markAllRead.execute(actor);
  }

  /** Marks one notice as read. */
  @Post(':noticeId/read')
  @HttpCode(200)
  read(@Param('noticeId') noticeId: string, @CurrentActor() actor: Actor): Promise<UnreadAnswer> {
    return this.markNoticeRead.execute(actor, noticeId);
  }
}
