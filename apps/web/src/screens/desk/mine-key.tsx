import type { LedgerLine } from '../../api/queries/ledger';
import { TruthKey } from '../../components/truth-key';
import { monthEnd, monthName } from '../../format/dates';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';
import styles from './desk.module.css';

interface Behind {
  readonly numbers: string[];
  readonly period: string;
  readonly compared: string;
}

/** What the bars mean, and whose newest report is not the one that was compared. */
export function MineKey({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  return (
    <p className={`note ${styles['key'] ?? ''}`}>
      {(['verified', 'claimed', 'planned'] as const).map((truth) => (
        <span key={truth} className={styles['sign']}>
          <TruthKey truth={truth} />
          {words.mine.key[truth]}
        </span>
      ))}
      {behindOf(lines).map(({ numbers, period, compared }) => (
        <span key={`${period} ${compared}`}>
          {words.mine.returned(
            words.items(numbers),
            monthName(period, language),
            monthEnd(compared, language),
          )}
        </span>
      ))}
    </p>
  );
}

function behindOf(lines: readonly LedgerLine[]): Behind[] {
  const found = new Map<string, Behind>();
  for (const { number, gap, lastReport, comparedPeriod } of lines) {
    if (gap === null || !lastReport || !comparedPeriod || lastReport.period <= comparedPeriod) continue;
    const key = `${lastReport.period} ${comparedPeriod}`;
    const one = found.get(key) ?? { numbers: [], period: lastReport.period, compared: comparedPeriod };
    one.numbers.push(number);
    found.set(key, one);
  }
  return [...found.values()];
}
