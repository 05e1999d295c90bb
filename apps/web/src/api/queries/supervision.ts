import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

export type QueuedReport = Schemas['QueuedReport'];

/** Every report that waits for review, the nearest limit first. Supervision office. */
export const reviewQueueQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['review-queue', programmeId],
    queryFn: () => answerOf(api.GET('/api/v1/review-queue', { params: { query: { programmeId } } })),
  });

/** Slips as a board by level, and what is overdue by age. */
export const supervisionQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['supervision', programmeId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/programmes/{id}/supervision', { params: { path: { id: programmeId } } })),
  });

/** What accepting a report so would come to; asked again with every change, the last answer stands meanwhile. */
export const acceptanceQuery = (
  reportId: string,
  version: number,
  reduced: NonNullable<Schemas['AcceptReportRequest']['reduced']>,
) =>
  queryOptions({
    queryKey: ['report', reportId, 'acceptance', version, reduced],
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/reports/{id}/acceptance/rehearsal', {
          params: { path: { id: reportId } },
          body: { reduced },
        }),
      ),
    retry: false,
    placeholderData: keepPreviousData,
  });
