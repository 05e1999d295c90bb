import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type ReminderChannels = Schemas['ReminderChannelsAnswer'];
export type ChosenChannels = Schemas['ReminderChannelsBody'];

/** Over which channels one is told oneself, and when what falls due is sent. */
export const reminderChannelsQuery = queryOptions({
  queryKey: ['reminder-channels'],
  queryFn: () => answerOf(api.GET('/api/v1/reminder-channels')),
});
