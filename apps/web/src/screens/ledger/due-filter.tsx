import { useSession } from '../../api/queries/session';
import { shortDay } from '../../format/dates';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import { ChipMenu } from './chip-menu';
import styles from './ledger.module.css';
import { presetsOn } from './presets';
import type { LedgerSearch } from './search';

interface Props {
  readonly search: LedgerSearch;
  readonly onChange: (change: { [K in keyof LedgerSearch]?: LedgerSearch[K] | undefined }) => void;
}

const NONE = { from: undefined, to: undefined, overdue: undefined, moved: undefined };

/** From a day to a day, overdue, moved; and what is asked for most. */
export function DueFilter({ search, onChange }: Props) {
  const words = useWords(ledgerWords);
  const { colon, comma } = useWords(componentWords);
  const { today } = useSession();
  const { dueNow, byMonthEnd } = presetsOn(today);
  const year = Number(today.slice(0, 4));
  const day = (value: string | undefined) => (value ? shortDay(value, year) : '');
  const { from, to, overdue, moved } = search;
  const said = [
    overdue && words.overdue,
    moved && words.moved,
    (from ?? to) && `${day(from)}–${day(to)}`,
  ].filter(Boolean);
  const on = said.length > 0;
  return (
    <ChipMenu
      label={on ? `${words.due}${colon}${said.join(comma)}` : words.due}
      on={on}
      onRemove={on ? () => onChange(NONE) : undefined}
    >
      {(close) => {
        const choose = (change: Parameters<typeof onChange>[0]) => {
          onChange({ ...NONE, ...change });
          close();
        };
        return (
          <div className={styles['choices']}>
            <button type="button" className={styles['choice']} onClick={() => choose({ overdue: true })}>
              {words.overdue}
            </button>
            <button type="button" className={styles['choice']} onClick={() => choose(dueNow)}>
              {words.dueToday}
            </button>
            <button type="button" className={styles['choice']} onClick={() => choose(byMonthEnd)}>
              {words.dueByMonthEnd}
            </button>
            <button type="button" className={styles['choice']} onClick={() => choose({ moved: true })}>
              {words.moved}
            </button>
            <div className={styles['days']}>
              <label>
                {words.from}
                <input
                  className="input"
                  type="date"
                  value={from ?? ''}
                  onChange={({ target }) => onChange({ from: target.value || undefined })}
                />
              </label>
              <label>
                {words.to}
                <input
                  className="input"
                  type="date"
                  value={to ?? ''}
                  onChange={({ target }) => onChange({ to: target.value || undefined })}
                />
              </label>
            </div>
          </div>
        );
      }}
    </ChipMenu>
  );
}
