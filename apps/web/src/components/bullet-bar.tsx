import { useId } from 'react';
import { figure } from '../format/figure';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './bullet-bar.module.css';

interface Props {
  readonly planned: string | null;
  readonly verified: string | null;
  readonly claimed: string | null;
  /** What was promised; the width of the track. */
  readonly target: string | null;
  readonly unit: string | null;
  /** Closed out: no plan is shown any more. */
  readonly closed?: boolean;
  readonly width?: number;
}

/**
 * The promise as a track, verified as a solid bar, what is claimed beyond it hatched, the plan as a tick. Ink only: the
 * colour is the light's. What goes past the promise is cut off with an arrow; the figure beside it says the rest.
 */
export function BulletBar({ planned, verified, claimed, target, unit, closed = false, width = 84 }: Props) {
  const words = useWords(componentWords);
  const hatch = useId();
  const whole = wholeOf(target, planned, verified, claimed);
  const at = (value: string | null) => Math.min(width, (Number(value ?? 0) / whole) * width);
  const done = at(verified);
  const said = claimed !== null ? at(claimed) : 0;
  const beyond = Number(verified ?? 0) > whole;
  const tick = closed || planned === null ? null : Math.min(at(planned), width - 1);
  const label = words.bar([
    `${words.verified}${gapped(words.verified, figure(verified))}`,
    ...(claimed === null ? [] : [`${words.claimed}${gapped(words.claimed, figure(claimed))}`]),
    ...(tick === null ? [] : [`${words.planned}${gapped(words.planned, figure(planned))}`]),
    ...(target === null ? [] : [`${words.promised}${gapped(words.promised, figure(target))}${unit ?? ''}`]),
  ]);
  return (
    <svg viewBox={`0 0 ${width} 14`} width={width} height={14} role="img" aria-label={label}>
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V4" className={styles['hatch']} />
      </pattern>
      <rect className={styles['track']} y="2" width={width} height="10" />
      {said > done + 0.5 && (
        <>
          <rect x={done} y="2.5" width={said - done} height="9" fill={`url(#${hatch})`} />
          <rect
            className={styles['outline']}
            x={done}
            y="2.5"
            width={Math.max(0.5, said - done - 0.5)}
            height="9"
          />
        </>
      )}
      <rect className={styles['verified']} y="4" width={done} height="6" />
      {beyond && <path className={styles['beyond']} d={`M${width + 2} 3.5 ${width + 6} 7l-4 3.5Z`} />}
      {tick !== null && <path className={styles['plan']} d={`M${Math.max(1, tick)} 0V14`} />}
    </svg>
  );
}

/** Where nothing was promised in figures (全部), the plan's or the largest figure stands for the whole. */
function wholeOf(target: string | null, ...others: readonly (string | null)[]): number {
  const whole = Number(target ?? 0);
  return whole > 0 ? whole : Math.max(1, ...others.map((value) => Number(value ?? 0)));
}

/** Chinese words stand close to their figure. */
const gapped = (word: string, value: string) => (/[a-z]$/i.test(word) ? ` ${value}` : value);
