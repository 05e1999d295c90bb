import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '../../api/queries/session';
import { PageTitle } from '../../components/page-title';
import { ScreenLoading } from '../../shell/screen-states';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/words';
import { type Tab, tabsOf } from './tabs';

const PANELS = {
  people: lazy(() => import('./people/people').then(({ People }) => ({ default: People }))),
  posts: lazy(() => import('./posts/posts').then(({ Posts }) => ({ default: Posts }))),
  departments: lazy(() => import('./departments').then(({ Departments }) => ({ default: Departments }))),
  lists: lazy(() => import('./lists/lists').then(({ Lists }) => ({ default: Lists }))),
  policies: lazy(() => import('./policies/policies').then(({ Policies }) => ({ default: Policies }))),
  calendar: lazy(() => import('./calendar/calendar').then(({ Calendar }) => ({ default: Calendar }))),
  delivery: lazy(() => import('./delivery/delivery').then(({ Delivery }) => ({ default: Delivery }))),
  receivers: lazy(() => import('./receivers/receivers').then(({ Receivers }) => ({ default: Receivers }))),
  tokens: lazy(() => import('./tokens').then(({ Tokens }) => ({ default: Tokens }))),
} satisfies Record<Tab, unknown>;

export function Screen() {
  const words = useWords(administrationWords);
  const { post } = useSession();
  const { tab } = useSearch({ from: '/app/administration' });
  const tabs = tabsOf(post.role);
  const chosen = tab && tabs.includes(tab) ? tab : (tabs[0] ?? 'tokens');
  const Panel = PANELS[chosen];
  return (
    <>
      <PageTitle note={words.notes[chosen]}>{words.title}</PageTitle>
      <nav className="tabs" aria-label={words.title}>
        {tabs.map((each) => (
          <Link
            key={each}
            to="/administration"
            search={{ tab: each }}
            className="tab"
            aria-current={each === chosen ? 'page' : undefined}
          >
            {words.tabs[each]}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<ScreenLoading />}>
        <Panel />
      </Suspense>
    </>
  );
}
