import type { ReactNode } from 'react';
import type { Schemas } from '../api/problem';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import { LIGHTS } from './balance';
import styles from './balance.module.css';
import { LightMark } from './light-mark';

interface Props {
  readonly counts: readonly Schemas['TextCount'][];
  /** “5件 =” before them. */
  readonly whole?: ReactNode;
}

/** Counts by light at the head of a group, those that are none left out: 5件 = ☑3 ●1 ◌1. */
export function LightCounts({ counts, whole }: Props) {
  const words = useWords(componentWords);
  return (
    <span className={`${styles['balance']} ${styles['tight']}`}>
      {whole !== undefined && (
        <>
          <b>{whole}</b>
          <span className={styles['sign']}>=</span>
        </>
      )}
      {LIGHTS.map((light) => {
        const count = counts.find(({ key }) => key === light)?.count ?? 0;
        return (
          count > 0 && (
            <span key={light} className={styles['part']}>
              <LightMark light={light} size={13} />
              <span className="visually-hidden">{words.lights[light]}</span>
              {count}
            </span>
          )
        );
      })}
    </span>
  );
}
