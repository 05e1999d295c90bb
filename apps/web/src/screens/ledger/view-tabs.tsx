import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ledgerCountsQuery } from '../../api/queries/ledger';
import { usePreferences } from '../../api/queries/preferences';
import { useSession } from '../../api/queries/session';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { conditionsOf, filterOf, isSameView } from './asked';
import styles from './ledger.module.css';
import { PRESET_NAMES, presetsOn } from './presets';
import { type LedgerSearch, validateSearch } from './search';

interface Props {
  readonly programmeId: string;
  readonly search: LedgerSearch;
}

/** The views everybody has and those one has saved, each with how many it finds. */
export function ViewTabs({ programmeId, search }: Props) {
  const words = useWords(ledgerWords);
  const { today } = useSession();
  const { preferences, change } = usePreferences();
  const presets = presetsOn(today);
  const saved = (preferences?.views ?? []).map(({ name, query }) => ({
    name,
    search: validateSearch(Object.fromEntries(new URLSearchParams(query))),
  }));
  const known = [...Object.values(presets), ...saved.map((view) => view.search)];
  const isNew = Object.keys(conditionsOf(search)).length > 0 && !known.some((one) => isSameView(one, search));
  return (
    <nav className={`${styles['views']} no-print`} aria-label={words.views}>
      {PRESET_NAMES.map((name) => (
        <Tab
          key={name}
          {...{ programmeId }}
          name={words.presets[name]}
          view={presets[name]}
          current={search}
        />
      ))}
      {saved.map(({ name, search: view }) => (
        <Tab
          key={`saved ${name}`}
          {...{ programmeId, name, view }}
          current={search}
          onRemove={() => change({ views: (preferences?.views ?? []).filter((one) => one.name !== name) })}
        />
      ))}
      {preferences && (
        <SaveView
          key={String(isNew)}
          offered={isNew}
          taken={[...saved.map(({ name }) => name), ...Object.values(words.presets)]}
          onSave={(name) => change({ views: [...preferences.views, { name, query: queryOf(search) }] })}
        />
      )}
    </nav>
  );
}

const queryOf = (search: LedgerSearch): string =>
  new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined || name === 'programme' ? [] : [[name, String(value)]],
    ),
  ).toString();

interface TabProps {
  readonly programmeId: string;
  readonly name: string;
  readonly view: LedgerSearch;
  readonly current: LedgerSearch;
  readonly onRemove?: () => void;
}

function Tab({ programmeId, name, view, current, onRemove }: TabProps) {
  const words = useWords(ledgerWords);
  const { data } = useQuery(ledgerCountsQuery(filterOf(programmeId, view)));
  const isCurrent = isSameView(view, current);
  return (
    <span className={styles['view']}>
      <Link
        to="/ledger"
        activeOptions={{ exact: true }}
        search={view}
        aria-current={isCurrent ? 'page' : undefined}
        activeProps={{}}
      >
        {name} {data && <span className={styles['count']}>{data.byLight.total}</span>}
      </Link>
      {onRemove && isCurrent && (
        <button
          type="button"
          className={styles['removeView']}
          aria-label={words.removeView(name)}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </span>
  );
}

interface SaveProps {
  readonly offered: boolean;
  readonly taken: readonly string[];
  readonly onSave: (name: string) => void;
}

function SaveView({ offered, taken, onSave }: SaveProps) {
  const words = useWords(ledgerWords);
  const [name, setName] = useState<string | null>(null);
  if (!offered) return null;
  if (name === null) {
    return (
      <button type="button" className={styles['saveView']} onClick={() => setName('')}>
        ＋ {words.saveView}
      </button>
    );
  }
  const typed = name.trim();
  const isTaken = taken.includes(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed && !isTaken) onSave(typed);
  };
  return (
    <form
      className={styles['viewForm']}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && setName(null)}
    >
      <input
        className="input"
        autoFocus
        maxLength={40}
        value={name}
        aria-label={words.viewName}
        placeholder={words.viewName}
        aria-invalid={isTaken}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="btn" disabled={!typed || isTaken}>
        {words.save}
      </button>
      <button type="button" className="btn text" onClick={() => setName(null)}>
        {words.cancel}
      </button>
      {isTaken && (
        <span className="small red" role="alert">
          {words.viewNamed(typed)}
        </span>
      )}
    </form>
  );
}
