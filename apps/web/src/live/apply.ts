import type { QueryClient } from '@tanstack/react-query';
import type { Schemas } from '../api/problem';
import { commitmentQuery } from '../api/queries/commitment';
import { unreadQuery } from '../api/queries/inbox';
import { addChanges, forgetChanges } from './changes';
import type { News } from './news';

/** Lists: what they show becomes old, but they are read anew only when somebody asks (`ChangesOffer`). */
const LISTS = [
  'ledger',
  'desk',
  'slips',
  'supervision',
  'review-queue',
  'overdue',
  'reviews',
  'preview',
  'circular',
];
/** One thing, or counts without rows: read anew at once. */
const SINGLES = ['report', 'slip', 'summary', 'wall-chart'];

/** What open pages say about it. */
export interface Said {
  readonly notices: (more: number) => void;
  readonly item: (number: string) => void;
}

/** Brings what is told into what is shown. */
export function apply(news: News, queries: QueryClient, say: Said): void {
  switch (news.kind) {
    case 'inbox':
      return applyUnread(news.unread, queries, say);
    case 'commitments':
      return applyChanges(news.items, queries, say);
    case 'reset':
      forgetChanges(Date.now());
      return readAnew(queries);
    case 'poll':
      return readAnew(queries);
    case 'state':
      document.documentElement.dataset['live'] = news.state;
      return;
    case 'position':
      return;
  }
}

function applyUnread(unread: number, queries: QueryClient, say: Said): void {
  const before = queries.getQueryData(unreadQuery.queryKey);
  queries.setQueryData(unreadQuery.queryKey, unread);
  if (before === undefined || unread === before) return;
  outdate(queries, ['inbox']);
  if (unread > before) say.notices(unread - before);
}

function applyChanges(items: readonly Schemas['LiveCommitment'][], queries: QueryClient, say: Said): void {
  const own = isOwn(queries);
  if (!own) addChanges(items);
  for (const { id, version } of items) {
    const open = queries
      .getQueryCache()
      .find({ queryKey: commitmentQuery(id).queryKey })
      ?.isActive();
    const shown = queries.getQueryData(commitmentQuery(id).queryKey);
    if (open && shown && shown.version < version && !own) say.item(shown.number);
    void queries.invalidateQueries({ queryKey: ['commitment', id] });
  }
  for (const key of LISTS) {
    if (own) void queries.invalidateQueries({ queryKey: [key] });
    else outdate(queries, [key]);
  }
  for (const key of SINGLES) void queries.invalidateQueries({ queryKey: [key] });
}

const OWN_MS = 3_000;

/** True just after this page has sent something: what comes back then is its own doing, and no news. */
const isOwn = (queries: QueryClient): boolean =>
  queries
    .getMutationCache()
    .getAll()
    .some(({ state }) => state.status === 'pending' || Date.now() - state.submittedAt < OWN_MS);

function readAnew(queries: QueryClient): void {
  for (const key of LISTS) outdate(queries, [key]);
  for (const key of [...SINGLES, 'commitment']) void queries.invalidateQueries({ queryKey: [key] });
  void queries.invalidateQueries({ queryKey: unreadQuery.queryKey });
}

const outdate = (queries: QueryClient, queryKey: readonly string[]): void =>
  void queries.invalidateQueries({
    queryKey: [...queryKey],
    refetchType: 'none',
    predicate: (query) => query.queryKey[1] !== 'unread',
  });
