import { KeepReminderChannels } from '@app/application/reminder-channels/keep-reminder-channels';
import { ReminderChannelsRead } from '@app/db/reads/reminder-channels.read';
import { WorkingDaysRead } from '@app/db/reads/working-days.read';
import { Module } from '@nestjs/common';
import { ReminderChannelsController } from './reminder-channels.controller';

@Module({
  controllers: [ReminderChannelsController],
  providers: [KeepReminderChannels, WorkingDaysRead, ReminderChannelsRead],
})
export class ReminderChannelsModule {}
