import { Fragment } from 'react';
import styles from './change-words.module.css';

/** Before and after of a figure, a date or a light inside a sentence. */
const CHANGE = /([^\s：:，,；;（(]+) → ([^\s，,；;。）)]+)/g;

/** A sentence of the history in which `163 → 174` shows the old struck through and the new underlined. */
export function ChangeWords({ children }: { readonly children: string }) {
  const pieces = children.split(CHANGE);
  return (
    <span className={styles['change']}>
      {pieces.map((piece, index) => {
        if (index % 3 === 0) return <Fragment key={index}>{piece}</Fragment>;
        return index % 3 === 1 ? (
          <s key={index}>{piece}</s>
        ) : (
          <Fragment key={index}>
            {' '}
            → <ins>{piece}</ins>
          </Fragment>
        );
      })}
    </span>
  );
}
