import { MarkAllRead } from '@app/application/inbox/mark-all-read';
import { MarkNoticeRead } from '@app/application/inbox/mark-notice-read';
import { InboxRead } from '@app/db/reads/inbox.read';
import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller';

@Module({ controllers: [InboxController], providers: [MarkNoticeRead, MarkAllRead, InboxRead] })
export class InboxModule {}
