import { type InfiniteData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Schemas } from '../../api/problem';
import { linesQuery } from '../../api/queries/ledger';
import { useKeys } from '../../keys/use-keys';
import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';
import type { Item } from './acts/act';
import styles from './item.module.css';

type Page = Schemas['LedgerPage'];
type Line = Pick<Schemas['LedgerLine'], 'id' | 'number' | 'title'>;

const WHOLE_LIST = 200;

/** The items before and after this one, in the order of the ledger view one came from, else of the list. */
export function Neighbours({ item }: { readonly item: Item }) {
  const words = useWords(itemWords);
  const navigate = useNavigate();
  const viewed = useViewed(item.id);
  const whole = useQuery({
    ...linesQuery({ programmeId: item.programme.id }, WHOLE_LIST),
    enabled: viewed === null,
  });
  const lines: readonly Line[] = viewed ?? whole.data?.items ?? [];
  const at = lines.findIndex(({ id }) => id === item.id);
  const [before, after] = at < 0 ? [] : [lines[at - 1], lines[at + 1]];
  const go = (line: Line | undefined) =>
    line ? void navigate({ to: '/items/$id', params: { id: line.id }, search: keepProgramme }) : false;
  useKeys({ '[': () => go(before), ']': () => go(after) });
  if (!before && !after) return null;
  return (
    <span className={styles['neighbours']} role="group" aria-label={words.neighbours}>
      {before && (
        <Link to="/items/$id" params={{ id: before.id }} search={keepProgramme} title={before.title}>
          {words.previous(before.number)}
        </Link>
      )}
      {after && (
        <Link to="/items/$id" params={{ id: after.id }} search={keepProgramme} title={after.title}>
          {words.following(after.number)}
        </Link>
      )}
      <kbd>[</kbd> <kbd>]</kbd>
    </span>
  );
}

/** Whichever form was open belongs to the item that is left. */
const keepProgramme = ({ programme }: { programme?: string | undefined }) => (programme ? { programme } : {});

/** The lines of the ledger view that was looked at last and shows this item. */
function useViewed(id: string): readonly Line[] | null {
  const queries = useQueryClient();
  const views = queries
    .getQueryCache()
    .findAll({ queryKey: ['ledger'] })
    .filter(({ queryKey }) => queryKey[1] !== 'lines')
    .sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
    .map(
      ({ state }) =>
        (state.data as InfiniteData<Page> | undefined)?.pages?.flatMap((page) => page.items) ?? [],
    );
  return views.find((lines) => lines.some((line) => line.id === id)) ?? null;
}
