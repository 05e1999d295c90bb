import { Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../api/queries/session';
import { useKeys } from '../keys/use-keys';
import { useLive } from '../live/use-live';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { BottomBar } from './bottom-bar';
import { Header } from './header';
import { KeyList } from './key-list';
import { OfflineBar } from './offline-bar';
import { placesOf } from './places';
import { TodayLine } from './today-line';
import './shell.css';

/** What stands around every screen. */
export function Shell() {
  const words = useWords(shellWords);
  const { installation } = useSession();
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = () => setKeysShown(true);
  useLive();
  usePlaceKeys();
  useKeys({ '?': showKeys });
  return (
    <>
      <a className="skip no-print" href="#main">
        {words.skip}
      </a>
      <Header onKeyList={showKeys} />
      <div className="no-print">
        <TodayLine />
      </div>
      <OfflineBar />
      <main id="main" className="page" tabIndex={-1}>
        <Outlet />
      </main>
      {installation === 'demonstration' && <footer className="demonstration">{words.demonstration}</footer>}
      <BottomBar onKeyList={showKeys} />
      {keysShown && <KeyList onClose={() => setKeysShown(false)} />}
    </>
  );
}

/** `g` and the place's letter. */
function usePlaceKeys(): void {
  const navigate = useNavigate();
  const { post } = useSession();
  useKeys(
    Object.fromEntries(placesOf(post.role).map(({ key, to }) => [`g ${key}`, () => void navigate({ to })])),
  );
}
