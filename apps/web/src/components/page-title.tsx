import type { ReactNode } from 'react';
import styles from './page-title.module.css';

interface Props {
  readonly children: ReactNode;
  /** A sentence beside it. */
  readonly note?: ReactNode;
  /** The page's buttons. */
  readonly actions?: ReactNode;
  /** Where it belongs: 台账 › （五） › 第22件. */
  readonly crumb?: ReactNode;
  /** The larger size, for the name of an item. */
  readonly item?: boolean;
}

/** The one h1 of a page. */
export function PageTitle({ children, note, actions, crumb, item = false }: Props) {
  return (
    <>
      {crumb !== undefined && <div className={styles['crumb']}>{crumb}</div>}
      <div className={['page-head', styles['head'], item && styles['item']].filter(Boolean).join(' ')}>
        <h1>{children}</h1>
        {note !== undefined && <span className="sub">{note}</span>}
        {actions !== undefined && <div className="acts no-print">{actions}</div>}
      </div>
    </>
  );
}
