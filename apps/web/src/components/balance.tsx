import { Fragment, type ReactNode } from 'react';
import type { Schemas } from '../api/problem';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './balance.module.css';
import { type Light, LightMark } from './light-mark';

/** The order in which the office reads them. */
export const LIGHTS: readonly Light[] = ['blue', 'green', 'yellow', 'red', 'grey'];

interface Props {
  /** Counts by light, as the server balanced them. */
  readonly split: Schemas['Split'];
  /** Instead of “36件”. */
  readonly whole?: ReactNode;
  /** Makes each part something to press: it filters the ledger. */
  readonly onChoose?: (light: Light) => void;
  /** Wraps each part in a link instead. */
  readonly renderPart?: (light: Light, part: ReactNode) => ReactNode;
  /** Of the sum, where it does not balance: a link to the rows in question. */
  readonly unequalLink?: ReactNode;
}

/** 36件 = 蓝9 + 绿14 + 黄6 + 红4 + 灰3, always written out; red, and by how much, where it does not balance. */
export function Balance({ split, whole, onChoose, renderPart, unequalLink }: Props) {
  const words = useWords(componentWords);
  const count = (light: Light) => split.counts.find(({ key }) => key === light)?.count ?? 0;
  return (
    <span className={[styles['balance'], !split.balanced && styles['unequal']].filter(Boolean).join(' ')}>
      <b>{whole ?? words.items(split.total)}</b>
      <span className={styles['sign']}>{split.balanced ? '=' : '≠'}</span>
      {LIGHTS.map((light, index) => {
        const part = (
          <span className={styles['part']}>
            <LightMark light={light} size={13} />
            {words.counted(words.lights[light], count(light))}
          </span>
        );
        return (
          <Fragment key={light}>
            {index > 0 && <span className={styles['sign']}>+</span>}
            {renderPart ? (
              renderPart(light, part)
            ) : onChoose ? (
              <button type="button" className={styles['press']} onClick={() => onChoose(light)}>
                {part}
              </button>
            ) : (
              part
            )}
          </Fragment>
        );
      })}
      {!split.balanced && (
        <span role="alert">
          {split.difference > 0 ? words.off(split.difference) : words.overBy(-split.difference)} {unequalLink}
        </span>
      )}
    </span>
  );
}
