import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ScreenLoading } from '../../shell/screen-states';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { type Tab, TABS } from './tabs';

const PANELS = {
  overdue: lazy(() => import('./overdue').then(({ Overdue }) => ({ default: Overdue }))),
  reviews: lazy(() => import('./reviews').then(({ Reviews }) => ({ default: Reviews }))),
  slips: lazy(() => import('./slips').then(({ Slips }) => ({ default: Slips }))),
  preview: lazy(() => import('./preview').then(({ Preview }) => ({ default: Preview }))),
  policy: lazy(() => import('./policy').then(({ Policy }) => ({ default: Policy }))),
} satisfies Record<Tab, unknown>;

export function Screen() {
  const words = useWords(supervisionWords);
  const { tab } = useParams({ from: '/app/supervision/$tab' });
  const Panel = PANELS[tab];
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <nav className="tabs" aria-label={words.title}>
        {TABS.map((each) => (
          <Link key={each} to="/supervision/$tab" params={{ tab: each }} className="tab">
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
