import { NOTHING } from '../format/figure';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './ladder-glyph.module.css';

const STEPS = [1, 2, 3, 4, 5, 6] as const;

interface Props {
  /** 0 is none; 1 催办 … 6 问责移送. */
  readonly level: number;
  /** What the policy calls it, where it differs. */
  readonly name?: string;
  /** The steps alone; the name is then read out only. */
  readonly glyphOnly?: boolean;
}

/** Six rising steps filled to the level, and its name. Ink: a level is a procedure, the light is the colour. */
export function LadderGlyph({ level, name, glyphOnly = false }: Props) {
  const words = useWords(componentWords);
  if (level === 0) {
    return (
      <span className={styles['none']}>
        <span aria-hidden="true">{NOTHING}</span>
        <span className="visually-hidden">{words.noSlip}</span>
      </span>
    );
  }
  const called = name ?? words.levels[level] ?? String(level);
  return (
    <span className={styles['ladder']} title={words.level(called, level)}>
      <svg viewBox="0 0 23 13" width="23" height="13" aria-hidden="true">
        {STEPS.map((step) => (
          <rect
            key={step}
            x={(step - 1) * 4}
            y={13 - step * 2}
            width="3"
            height={step * 2}
            className={styles[step <= level ? 'on' : 'off']}
          />
        ))}
      </svg>
      <span className={glyphOnly ? 'visually-hidden' : undefined}>{called}</span>
    </span>
  );
}
