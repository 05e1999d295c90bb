import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useId, useRef, useState } from 'react';
import { linesQuery } from '../api/queries/ledger';
import { useKeys } from '../keys/use-keys';
import { useProgramme } from '../programme';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import './search-box.css';

const MOST = 8;

/** `/`: finds an item by its number, its name or its department; Enter without a choice goes to the ledger. */
export function SearchBox({ onDone }: { readonly onDone?: () => void }) {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const found = useFound(text);
  const shown = open && found.length > 0;
  useKeys({ '/': () => input.current?.focus() });

  const leave = () => {
    setOpen(false);
    setAt(-1);
    setText('');
    input.current?.blur();
    onDone?.();
  };
  const go = () => {
    const chosen = shown ? found[at] : undefined;
    const q = text.trim();
    if (chosen) void navigate({ to: '/items/$id', params: { id: chosen.id } });
    else if (q) void navigate({ to: '/ledger', search: { q } });
    else return;
    leave();
  };
  const onKeyDown = ({ key, nativeEvent }: React.KeyboardEvent) => {
    if (nativeEvent.isComposing) return false;
    if (key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
    else if (key === 'ArrowUp') setAt(Math.max(-1, at - 1));
    else if (key === 'Enter') go();
    else if (key === 'Escape') leave();
    else return false;
    return true;
  };
  return (
    <div className="search" role="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.search}
        placeholder={words.search}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => onKeyDown(event) && event.preventDefault()}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={list} role="listbox" aria-label={words.search} hidden={!shown}>
        {found.map(({ id, number, title, department }, index) => (
          <li
            key={id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            lang="zh"
            // The pointer acts before the field loses the focus and the list goes.
            onPointerDown={(event) => {
              event.preventDefault();
              void navigate({ to: '/items/$id', params: { id } });
              leave();
            }}
          >
            <span className="faint">{number}</span> {title}
            <span className="end faint">{department?.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFound(text: string) {
  const programme = useProgramme();
  const q = useDeferredValue(text.trim());
  const { data } = useQuery({
    ...linesQuery({ programmeId: programme?.id ?? '', q }, MOST),
    enabled: q !== '' && programme !== null,
  });
  return q === '' ? [] : (data?.items ?? []);
}
