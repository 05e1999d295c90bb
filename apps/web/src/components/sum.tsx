import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './balance.module.css';

interface Props {
  /** “今年31”, “24份”. */
  readonly whole: string;
  readonly total: number;
  readonly parts: readonly { readonly label: string; readonly count: number }[];
}

/** Any count written out as the sum of its parts: 今年31 = 在途3 + 解除16 + 升级12; red where it does not balance. */
export function Sum({ whole, total, parts }: Props) {
  const words = useWords(componentWords);
  const sum = parts.reduce((all, { count }) => all + count, 0);
  return (
    <span className={sum === total ? undefined : styles['unequal']}>
      {whole} {sum === total ? '=' : '≠'}{' '}
      {parts.map(({ label, count }) => words.counted(label, count)).join(' + ')}
      {sum !== total && ` ${sum < total ? words.off(total - sum) : words.overBy(sum - total)}`}
    </span>
  );
}
