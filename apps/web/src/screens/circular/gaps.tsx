import { useMemo } from 'react';
import type { Circular } from '../../api/queries/circular';
import type { Programme } from '../../api/queries/programmes';
import { monthName } from '../../format/dates';
import { points } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import { numbersBy } from './numbers';
import styles from './paper.module.css';
import { Plot } from './plot';

interface Props {
  readonly circular: Circular;
  readonly rule: Programme['lightRule'];
}

/** The gaps side by side, furthest ahead first. */
export function Gaps({ circular, rule }: Props) {
  const words = useWords(circularWords);
  const { gaps: own } = words;
  const { rows, balance } = circular.gaps;
  const { yellowGapPoints: yellow, redGapPoints: red } = rule;
  const drawn = useMemo(
    () => ({
      kind: 'gaps' as const,
      rows: rows.map(({ number, title, target, gap, light }) => ({
        name: `${number} ${target ?? title}`,
        value: -Number(gap ?? 0),
        label: points(gap),
        light,
      })),
      yellow,
      red,
      words: { onPlan: own.onPlan, red: own.red(red), yellow: own.yellow(yellow, red), green: own.green },
    }),
    [rows, yellow, red, own],
  );
  if (rows.length === 0) return null;
  const past = rows.filter(({ gap }) => Number(gap ?? 0) > red).length;
  const parts = balance.counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => own.part(own.outside[key] ?? key, count));
  return (
    <section>
      <figure className={styles['figure']}>
        <figcaption>
          <b>{past > 0 ? own.found(rows.length, past, red) : own.foundNone(rows.length, red)}</b>
          <br />
          {own.measure}
          {' · '}
          <span className={balance.balanced ? undefined : 'red'}>
            {balance.balanced
              ? own.balance(parts, balance.total)
              : words.unbalanced(balance.sum, balance.total)}
          </span>
        </figcaption>
        <Plot
          drawn={drawn}
          height={rows.length * 17 + 44}
          label={own.alt(rows.length, points(rows[0]?.gap), points(rows.at(-1)?.gap))}
        />
      </figure>
      <Compared circular={circular} />
    </section>
  );
}

/** Which month each was compared at, where it is not the circular's. */
function Compared({ circular: { gaps, period } }: Pick<Props, 'circular'>) {
  const { gaps: words } = useWords(circularWords);
  const language = useLanguage();
  const earlier = gaps.rows.filter((row) => row.comparedPeriod !== null && row.comparedPeriod !== period);
  if (earlier.length === 0) return null;
  const said = numbersBy(earlier, ({ comparedPeriod }) => comparedPeriod ?? '').map(([month, numbers]) =>
    words.compared(numbers, monthName(month, language)),
  );
  const rest = earlier.length < gaps.rows.length ? [words.rest(monthName(period, language))] : [];
  return <p className={styles['note']}>{[...said, ...rest].join(language === 'zh' ? '；' : '; ')}</p>;
}
