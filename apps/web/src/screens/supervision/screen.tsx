import { Link, useParams } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useProgramme } from '../../programme';
import { Empty } from '../../shell/empty';
import { ScreenLoading } from '../../shell/screen-states';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { HeadActions, HeadSentence } from './head';
import { type Tab, TABS } from './tabs';

/** What each part of the screen is given. */
export interface PanelProps {
  readonly programmeId: string;
}

const PANELS: Readonly<Record<Tab, ComponentType<PanelProps>>> = {
  overview: lazy(() => import('./overview').then(({ Overview }) => ({ default: Overview }))),
  reviews: lazy(() => import('./reviews').then(({ Reviews }) => ({ default: Reviews }))),
  slips: lazy(() => import('./slips').then(({ Slips }) => ({ default: Slips }))),
  overdue: lazy(() => import('./overdue').then(({ Overdue }) => ({ default: Overdue }))),
  preview: lazy(() => import('./preview').then(({ Preview }) => ({ default: Preview }))),
  policy: lazy(() => import('./policy').then(({ Policy }) => ({ default: Policy }))),
};

/** 督办: what waits for review, slips, what is overdue, what will fire, and the rules by which it does. */
export function Screen() {
  const words = useWords(supervisionWords);
  const programme = useProgramme();
  const { tab } = useParams({ from: '/app/supervision/$tab' });
  const Panel = PANELS[tab];
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        {programme && <HeadSentence programmeId={programme.id} />}
        {programme && <HeadActions />}
      </div>
      <nav className="tabs no-print" aria-label={words.title}>
        {TABS.map((each) => (
          <Link key={each} to="/supervision/$tab" params={{ tab: each }} className="tab">
            {words.tabs[each]}
          </Link>
        ))}
      </nav>
      {!programme && <Empty {...words.noProgramme} />}
      {programme && (
        <Suspense fallback={<ScreenLoading />}>
          <Panel programmeId={programme.id} />
        </Suspense>
      )}
    </>
  );
}
