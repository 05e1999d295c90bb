import { daysLeft, type Pressing } from '../format/days-left';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './days-left-mark.module.css';

interface Props {
  readonly workingDaysLeft: number | null | undefined;
  readonly overdueWorkingDays?: number | null;
}

/** 剩11日, 剩1日, 今日到期, 逾期11日: quiet above five working days, never by colour alone. */
export function DaysLeftMark({ workingDaysLeft, overdueWorkingDays }: Props) {
  const { due } = useWords(componentWords);
  const left = daysLeft(workingDaysLeft, overdueWorkingDays);
  if (!left) return null;
  const text: Readonly<Record<Pressing, string>> = {
    quiet: due.left(left.days),
    soon: due.left(left.days),
    today: due.today,
    late: due.late(left.days),
  };
  return <span className={`${styles['left']} ${styles[left.pressing] ?? ''}`}>{text[left.pressing]}</span>;
}

/** The same look for a date that is past and was late: 迟6日. */
export function LateMark({ children }: { readonly children: string }) {
  return <span className={`${styles['left']} ${styles['late']}`}>{children}</span>;
}
