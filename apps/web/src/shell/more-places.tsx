import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../api/queries/session';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Glyph } from './bottom-bar';
import { Dialogue } from './dialogue';
import { PersonMenu } from './person-menu';
import { placesOf } from './places';
import { SearchBox } from './search-box';

/** The rest of the places, the search and oneself, in a sheet. */
export function MorePlaces({ onKeyList }: { readonly onKeyList: () => void }) {
  const words = useWords(shellWords);
  const { post } = useSession();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
        <Glyph name="more" />
        {words.more}
      </button>
      {open && (
        <Dialogue title={words.more} onClose={close}>
          <SearchBox onDone={close} />
          <ul className="more-places">
            {placesOf(post.role).map(({ name, to }) => (
              <li key={name}>
                <Link to={to} onClick={close}>
                  {words.places[name]}
                </Link>
              </li>
            ))}
          </ul>
          <PersonMenu
            className="start"
            onLeave={close}
            onKeyList={() => {
              close();
              onKeyList();
            }}
            button={
              <span lang="zh">
                {post.department} · {post.title} ▾
              </span>
            }
          />
          <div className="acts">
            <button type="button" className="btn" onClick={close}>
              {words.rule.close}
            </button>
          </div>
        </Dialogue>
      )}
    </>
  );
}
