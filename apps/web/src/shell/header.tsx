import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '../api/queries/inbox';
import { useSession } from '../api/queries/session';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { PersonMenu } from './person-menu';
import { placesOf } from './places';
import { ProgrammeMenu } from './programme-menu';
import { SearchBox } from './search-box';
import './header.css';

/** Where one is, where one may go, who one is. */
export function Header({ onKeyList }: { readonly onKeyList: () => void }) {
  const words = useWords(shellWords);
  const { post } = useSession();
  return (
    <header className="top no-print">
      <Link to="/" className="logo" lang="zh">
        {words.product}
      </Link>
      <ProgrammeMenu />
      <nav className="places" aria-label={words.mainNavigation}>
        {placesOf(post.role).map(({ name, to }) => (
          <Link key={name} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {words.places[name]}
          </Link>
        ))}
      </nav>
      <div className="top-end">
        <span className="wide-only">
          <SearchBox />
        </span>
        <Link to="/inbox" className="wide-only">
          {words.inbox} <Unread />
        </Link>
        <PersonMenu
          onKeyList={onKeyList}
          button={
            <span lang="zh">
              {post.department} · {post.title}
            </span>
          }
        />
      </div>
    </header>
  );
}

/** How many notices are unread; nothing where there are none. */
export function Unread() {
  const words = useWords(shellWords);
  const { data: unread = 0 } = useQuery(unreadQuery);
  return (
    <span aria-live="polite">
      {unread > 0 && (
        <span className="count">
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span className="visually-hidden">{words.unread(unread)}</span>
        </span>
      )}
    </span>
  );
}
