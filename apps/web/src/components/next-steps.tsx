import type { ReactNode } from 'react';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './next-steps.module.css';

export interface NextStep {
  /** 11-22 前; 采纳后. */
  readonly when?: string;
  /** Who does what. */
  readonly what: ReactNode;
}

interface Props {
  readonly steps: readonly NextStep[];
  /** What it is called for those who do not see the heading above it. */
  readonly label?: string;
}

/** What happens after the button, with dates and who. On every form that sends something to somebody. */
export function NextSteps({ steps, label }: Props) {
  const words = useWords(componentWords);
  return (
    <ol className={styles['steps']} aria-label={label ?? words.next}>
      {steps.map(({ when, what }, index) => (
        <li key={index}>
          {when && <b>{when}</b>}
          {what}
        </li>
      ))}
    </ol>
  );
}
