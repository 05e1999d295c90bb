import { useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../../shell/empty';
import { useProgramme } from '../../programme';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { conditionsOf } from './asked';
import { FilterBar } from './filter-bar';
import { Ledger } from './ledger';
import styles from './ledger.module.css';
import type { LedgerSearch } from './search';
import { useMedia } from './use-window';

/** The ledger (台账): what was promised, line by line. */
export function Screen() {
  const words = useWords(ledgerWords);
  const programme = useProgramme();
  const search = useSearch({ from: '/app/ledger' });
  const navigate = useNavigate({ from: '/ledger' });
  const narrow = useMedia('(max-width: 720px)');
  if (!programme) {
    return (
      <>
        <div className="page-head">
          <h1>{words.title}</h1>
        </div>
        <Empty title={words.noProgramme} text={words.noProgrammeWhy} />
      </>
    );
  }
  const change = (part: { [K in keyof LedgerSearch]?: LedgerSearch[K] | undefined }) =>
    void navigate({
      search: (now) =>
        Object.fromEntries(Object.entries({ ...now, ...part }).filter(([, value]) => value !== undefined)),
      replace: true,
      resetScroll: false,
    });
  const clear = () =>
    change(Object.fromEntries(Object.keys(conditionsOf(search)).map((name) => [name, undefined])));
  return (
    <div className={styles['screen']}>
      <Ledger
        key={`${programme.id} ${String(narrow)}`}
        programme={programme}
        search={search}
        narrow={narrow}
        onChange={change}
        filters={(end) => <FilterBar {...{ programme, search, end }} onChange={change} onClear={clear} />}
        onClear={clear}
      />
    </div>
  );
}
