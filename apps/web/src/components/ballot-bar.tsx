import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './ballot-bar.module.css';

export interface BallotTotals {
  /** All members of the standing committee: the width. */
  readonly members: number;
  readonly satisfied: number;
  readonly basically: number;
  readonly unsatisfied: number;
  readonly abstained: number;
  /** What a majority is counted of, by the procedure's version; all members where nothing is said. */
  readonly denominator?: number;
}

interface Props {
  readonly totals: BallotTotals;
  readonly width?: number;
}

/** A ballot as a line of all members, with half of the denominator marked: half is not a majority. */
export function BallotBar({ totals, width = 350 }: Props) {
  const { ballot: words } = useWords(componentWords);
  const { members, satisfied, basically, unsatisfied, abstained, denominator = members } = totals;
  const absent = members - satisfied - basically - unsatisfied - abstained;
  const at = (count: number) => (count / members) * width;
  const half = at(denominator / 2);
  const named = [
    [words.satisfied, satisfied],
    [words.basically, basically],
    [words.unsatisfied, unsatisfied],
    [words.abstained, abstained],
    [words.absent, absent],
  ] as const;
  const label = [
    ...named.map(([name, count]) => `${name} ${count}`),
    words.half(String(denominator / 2), denominator),
  ].join(', ');
  const cast = satisfied + basically + unsatisfied;
  return (
    <svg
      className={styles['bar']}
      viewBox={`0 0 ${width} 18`}
      width={width}
      height={18}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className={styles['rest']} x={0.5} y={3.5} width={width - 1} height={11} />
      <rect className={styles['satisfied']} y={3} width={at(satisfied)} height={12} />
      <rect className={styles['basically']} x={at(satisfied)} y={3} width={at(basically)} height={12} />
      <rect
        className={styles['unsatisfied']}
        x={at(cast - unsatisfied)}
        y={3}
        width={at(unsatisfied)}
        height={12}
      />
      <path className={styles['halo']} d={`M${half} 0V18`} />
      <path className={styles['half']} d={`M${half} 0V18`} />
    </svg>
  );
}
