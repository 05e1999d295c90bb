import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { Programme } from '../../api/queries/programmes';
import { usePreferences } from '../../api/queries/preferences';
import { ledgerWords } from '../../words/ledger';
import { useLanguage, useWords } from '../../words/words';
import { AT_FIRST, COLUMN_NAMES, fitting } from './columns';
import { offsetsOf } from './entries';
import type { LedgerSearch } from './search';
import { useChoice } from './use-choice';
import { useFollowing, useLedger } from './use-ledger';
import { useLedgerKeys } from './use-ledger-keys';
import { useRows } from './use-rows';
import { useWidth, useWindow } from './use-window';

const HEIGHTS = { compact: 30, regular: 36, relaxed: 44 } as const;
const GROUP = 27;
const NOTHING_UNFOLDED: ReadonlySet<string> = new Set();

export type LedgerView = ReturnType<typeof useLedgerView>;

interface Places {
  readonly frame: RefObject<HTMLElement | null>;
  readonly body: RefObject<HTMLElement | null>;
}

/** All that the ledger shows and keeps while it is open. */
export function useLedgerView(
  programme: Programme,
  search: LedgerSearch,
  narrow: boolean,
  { frame, body }: Places,
) {
  const words = useWords(ledgerWords);
  const { preferences } = usePreferences();
  const { unfolded, fold } = useUnfolded();
  const [peeking, setPeeking] = useState(false);
  const asked = useMemo(() => (narrow ? worstFirst(search) : search), [narrow, search]);
  const ledger = useLedger({ programmeId: programme.id, search: asked, unfolded, nobody: words.nobody });
  const { entries, lines } = ledger;

  const density = preferences?.density ?? 'compact';
  const offsets = useMemo(
    () => offsetsOf(entries, ({ kind }) => (kind === 'group' ? GROUP : HEIGHTS[density])),
    [entries, density],
  );
  const range = useWindow(body, offsets);
  useFollowing(ledger, narrow ? 0 : range.end, lines?.length ?? 0);

  const kept = preferences?.columns;
  const chosenColumns = useMemo(
    () => (kept ? COLUMN_NAMES.filter((name) => kept.includes(name)) : AT_FIRST),
    [kept],
  );
  const width = useWidth(frame);
  const language = useLanguage();
  const fitted = useMemo(() => fitting(chosenColumns, width, language), [chosenColumns, width, language]);

  const rows = useRows({ entries, offsets, body });
  const choice = useChoice();
  useLedgerKeys({ rows, choice, entries, peeking, setPeeking, unfolded, fold, off: narrow });
  const { setCurrentId } = rows;
  const press = useCallback(
    (id: string) => {
      setCurrentId(id);
      setPeeking(true);
    },
    [setCurrentId],
  );
  const closePeek = () => {
    setPeeking(false);
    rows.focusCurrent();
  };
  return {
    ledger,
    density,
    offsets,
    range,
    chosenColumns,
    fitted,
    rows,
    choice,
    press,
    peeking,
    closePeek,
    unfolded,
    fold,
  };
}

/** On a phone the worst come first where nobody asked for another order. */
const worstFirst = (search: LedgerSearch): LedgerSearch =>
  search.sort || search.group ? search : { ...search, sort: 'light', dir: 'desc' };

function useUnfolded() {
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const fold = useCallback(
    (id: string) =>
      setUnfolded((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  return { unfolded, fold };
}
