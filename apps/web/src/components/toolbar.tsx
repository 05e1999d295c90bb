import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

interface Props {
  /** What it works on: “筛选”. */
  readonly label: string;
  readonly children: ReactNode;
  /** At the right: columns, density, export. */
  readonly end?: ReactNode;
}

/** The line of chips and buttons above a table. */
export function Toolbar({ label, children, end }: Props) {
  return (
    <div className={styles['toolbar']} role="group" aria-label={label}>
      {children}
      {end !== undefined && <div className={styles['end']}>{end}</div>}
    </div>
  );
}
