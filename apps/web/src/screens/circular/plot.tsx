import { useEffect, useRef } from 'react';
import type { Drawn } from './plot-option';
import styles from './paper.module.css';

interface Props {
  readonly drawn: Drawn;
  readonly height: number;
  /** The picture in a sentence. */
  readonly label: string;
}

/** A picture of the circular. Its code comes by itself, at once: what is printed may never have been in view. */
export function Plot({ drawn, height, label }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    let end: (() => void) | null = null;
    let gone = false;
    void import('./draw').then(({ draw }) => {
      if (!gone) end = draw(place, drawn);
    });
    return () => {
      gone = true;
      end?.();
    };
  }, [drawn]);
  return <div ref={host} className={styles['plot']} style={{ height }} role="img" aria-label={label} />;
}
