import { KeepReminderChannels } from '@app/application/reminder-channels/keep-reminder-channels';
import { ReminderChannelsRead } from '@app/db/reads/reminder-channels.read';
import type { Actor } from '@app/domain';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { ReminderChannelsAnswer, ReminderChannelsBody } from './reminder-channels.dto';

@Controller('reminder-channels')
export class ReminderChannelsController {
  constructor(
    private readonly keepReminderChannels: KeepReminderChannels,
    private readonly channels: ReminderChannelsRead,
  ) {}

  /** Over which channels one is told oneself, and when what falls due is sent. The inbox always is. */
  @Get()
  own(@CurrentActor() actor: Actor): Promise<ReminderChannelsAnswer> {
    return this.channels.of(actor);
  }

  /** Puts one's own choice in place of what was there; it holds for what has not been put into a mail yet. */
  @Put()
  keep(@Body() body: ReminderChannelsBody, @CurrentActor() actor: Actor): Promise<ReminderChannelsBody> {
    return this.keepReminderChannels.execute(actor, body);
  }
}
