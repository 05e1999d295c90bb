import { useState } from 'react';
import { FilterChip } from '../../components/filter-chip';
import { dayAfter } from '../../format/dates';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './preview.module.css';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onChange: (range: { from: string; to: string }) => void;
  readonly slipsOnly: boolean;
  readonly onSlipsOnly: (only: boolean) => void;
}

const MOST_DAYS = 92;

/** Which days: four, eight or twelve weeks, or any up to ninety-two days. */
export function PreviewRange({ from, to, onChange, slipsOnly, onSlipsOnly }: Props) {
  const { preview: words } = useWords(supervisionWords);
  const [fault, setFault] = useState<string | null>(null);
  const set = (range: { from: string; to: string }) => {
    if (!range.from || !range.to) return;
    const wrong =
      range.to < range.from
        ? words.backwards
        : range.to > dayAfter(range.from, MOST_DAYS)
          ? words.tooLong
          : null;
    setFault(wrong);
    if (!wrong) onChange(range);
  };
  const weeks = (count: number) => ({ from, to: dayAfter(from, count * 7 - 1) });
  return (
    <div className={`${styles['range'] ?? ''} no-print`} role="group" aria-label={words.range}>
      <label>
        {words.from}{' '}
        <input
          type="date"
          className="input"
          value={from}
          onChange={({ target }) =>
            set({ from: target.value, to: target.value > to ? dayAfter(target.value, 27) : to })
          }
        />
      </label>
      <label>
        {words.to}{' '}
        <input
          type="date"
          className="input"
          value={to}
          min={from}
          onChange={({ target }) => set({ from, to: target.value })}
        />
      </label>
      {(
        [
          [4, words.four],
          [8, words.eight],
          [12, words.quarter],
        ] as const
      ).map(([count, text]) => (
        <FilterChip key={count} label={text} on={to === weeks(count).to} onClick={() => set(weeks(count))} />
      ))}
      <FilterChip label={words.slipsOnly} on={slipsOnly} onClick={() => onSlipsOnly(!slipsOnly)} />
      {fault && (
        <span className="red small" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
