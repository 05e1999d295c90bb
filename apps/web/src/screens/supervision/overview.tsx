import { Reviews } from './reviews';
import styles from './reviews.module.css';
import type { PanelProps } from './screen';
import { Preview } from './preview';
import { Board } from './slip-board';

/** The whole morning on one page: what waits, what is under way, what will fire. */
export function Overview({ programmeId }: PanelProps) {
  return (
    <div className={styles['overview']}>
      <Reviews programmeId={programmeId} />
      <Board programmeId={programmeId} />
      <Preview programmeId={programmeId} />
    </div>
  );
}
