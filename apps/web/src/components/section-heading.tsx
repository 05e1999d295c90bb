import type { ReactNode } from 'react';
import styles from './section-heading.module.css';

interface Props {
  readonly children: ReactNode;
  /** Beside it, quieter: how many, of what, as of when. */
  readonly note?: ReactNode;
  /** At the right end: order, keys, a link. */
  readonly end?: ReactNode;
  readonly id?: string;
}

/** The heading of a section, over a rule of ink. */
export function SectionHeading({ children, note, end, id }: Props) {
  return (
    <h2 className="section" id={id}>
      {children}
      {note !== undefined && <span className="n">{note}</span>}
      {end !== undefined && <span className={`end ${styles['end'] ?? ''}`}>{end}</span>}
    </h2>
  );
}
