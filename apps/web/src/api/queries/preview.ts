import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { Schemas } from '../problem';

/** What will fire, when, to whom and why; four weeks from today where no days are given. */
export const previewQuery = (programmeId: string, days: { from?: string; to?: string } = {}) =>
  queryOptions({
    queryKey: ['preview', programmeId, days],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/programmes/{id}/preview', { params: { path: { id: programmeId }, query: days } }),
      ),
  });

export type Rehearsed = Schemas['RehearsePolicyRequest'];

/** What a changed policy would have sent. Asked for by a button, so it is no query: `useMutation({ mutationFn })`. */
export const rehearse = (programmeId: string, body: Rehearsed) =>
  answerOf(
    api.POST('/api/v1/programmes/{id}/preview/rehearsals', { params: { path: { id: programmeId } }, body }),
  );
