import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { deskQuery } from '../api/queries/desk';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Unread } from './header';
import { MorePlaces } from './more-places';
import './bottom-bar.css';

const GLYPHS = {
  desk: 'M4 5h12M4 10h12M4 15h8',
  ledger: 'M3.500 4h13v12h-13ZM3.500 8.500h13M8 8.500V16',
  inbox: 'M3 5h14v10H3ZM3 5.500l7 5 7-5',
  more: 'M10 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM4 17c0-3.500 2.500-5 6-5s6 1.500 6 5',
} as const;

export function Glyph({ name }: { readonly name: keyof typeof GLYPHS }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={GLYPHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}

/** On a phone the places lie under the thumb. */
export function BottomBar({ onKeyList }: { readonly onKeyList: () => void }) {
  const words = useWords(shellWords);
  const { data: desk } = useQuery(deskQuery);
  const todo = desk?.toDo.length ?? 0;
  return (
    <nav className="bottom-bar phone-only no-print" aria-label={words.mainNavigation}>
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
        <Glyph name="desk" />
        {todo > 0 && <span className="count">{todo}</span>}
        {words.todo}
      </Link>
      <Link to="/ledger" activeOptions={{ includeSearch: false }}>
        <Glyph name="ledger" />
        {words.places.ledger}
      </Link>
      <Link to="/inbox" activeOptions={{ includeSearch: false }}>
        <Glyph name="inbox" />
        <Unread />
        {words.inbox}
      </Link>
      <MorePlaces onKeyList={onKeyList} />
    </nav>
  );
}
