import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { Schemas } from '../../api/problem';
import { unreadQuery } from '../../api/queries/inbox';

export type Notice = Schemas['Notice'];
type Page = Schemas['InboxPage'];

/** Marks one as read; a link does it in passing and goes on at once. */
export function useReadNotice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (noticeId: string) =>
      answerOf(api.POST('/api/v1/inbox/{noticeId}/read', { params: { path: { noticeId } } })),
    onSuccess: ({ unread }, noticeId) => settle(queries, unread, ({ id }) => id === noticeId),
  });
}

export function useReadAllNotices(onDone: (count: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/inbox/read-all')),
    onSuccess: ({ unread }) => {
      onDone(queries.getQueryData(unreadQuery.queryKey) ?? 0);
      settle(queries, unread, () => true);
    },
  });
}

/** The rows stay where they are, also under 未读: what was read is only no longer marked. */
function settle(queries: QueryClient, unread: number, isRead: (notice: Notice) => boolean): void {
  const readAt = new Date().toISOString();
  queries.setQueryData(unreadQuery.queryKey, unread);
  queries.setQueriesData<InfiniteData<Page>>(
    { queryKey: ['inbox'], predicate: ({ queryKey }) => queryKey[1] !== 'unread' },
    (shown) =>
      shown && {
        ...shown,
        pages: shown.pages.map((page) => ({
          ...page,
          unread,
          items: page.items.map((notice) =>
            notice.readAt === null && isRead(notice) ? { ...notice, readAt } : notice,
          ),
        })),
      },
  );
}
