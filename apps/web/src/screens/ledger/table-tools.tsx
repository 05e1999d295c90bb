import type { LedgerLine } from '../../api/queries/ledger';
import { usePreferences } from '../../api/queries/preferences';
import { useSession } from '../../api/queries/session';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useLanguage, useWords } from '../../words/words';
import { ChipMenu } from './chip-menu';
import { ChoiceList } from './choice-list';
import { ALWAYS, COLUMN_NAMES, type ColumnName } from './columns';
import { csvOf, download } from './csv';
import styles from './ledger.module.css';

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly chosen: ReadonlySet<string>;
  readonly columns: readonly ColumnName[];
}

const DENSITIES = ['compact', 'regular', 'relaxed'] as const;

/** Columns, row height, export. */
export function TableTools({ lines, chosen, columns }: Props) {
  const words = useWords(ledgerWords);
  const { preferences, change } = usePreferences();
  const density = preferences?.density ?? 'compact';
  return (
    <>
      <ChipMenu atEnd label={words.columns(columns.length, COLUMN_NAMES.length)}>
        {() => (
          <ChoiceList
            name="columns"
            options={COLUMN_NAMES.filter((name) => !ALWAYS.includes(name)).map((name) => ({
              value: name,
              text: words.column[name].replace(/^\/ /, ''),
            }))}
            chosen={columns}
            onChange={(next) =>
              change({ columns: COLUMN_NAMES.filter((name) => ALWAYS.includes(name) || next.includes(name)) })
            }
          />
        )}
      </ChipMenu>
      <ChipMenu atEnd label={words.density(words.densities[density])}>
        {(close) => (
          <ChoiceList
            single
            name="density"
            options={DENSITIES.map((value) => ({ value, text: words.densities[value] }))}
            chosen={[density]}
            onChange={([value]) => {
              const next = DENSITIES.find((one) => one === value);
              if (next) change({ density: next });
              close();
            }}
          />
        )}
      </ChipMenu>
      <Export {...{ lines, chosen, columns }} />
    </>
  );
}

function Export({ lines, chosen, columns }: Props) {
  const words = useWords(ledgerWords);
  const named = useWords(componentWords);
  const language = useLanguage();
  const { today } = useSession();
  const picked = lines.filter(({ id }) => chosen.has(id));
  const save = (of: readonly LedgerLine[]) =>
    download(`${words.title}-${today}.csv`, csvOf(of, columns, words, named, language));
  return (
    <ChipMenu atEnd label={words.export}>
      {(close) => (
        <div className={styles['choices']}>
          {picked.length > 0 && (
            <button type="button" className={styles['choice']} onClick={() => (save(picked), close())}>
              {words.exportChosen(picked.length)}
            </button>
          )}
          <button type="button" className={styles['choice']} onClick={() => (save(lines), close())}>
            {words.exportShown(lines.length)}
          </button>
          <button type="button" className={styles['choice']} onClick={() => (close(), window.print())}>
            {words.print}
          </button>
        </div>
      )}
    </ChipMenu>
  );
}
