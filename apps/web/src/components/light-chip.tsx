import type { ReactNode } from 'react';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './light-chip.module.css';
import { type Light, LightMark } from './light-mark';
import { Popup } from './popup';

interface Props {
  readonly light: Light;
  /** One short reason beside the word: “差32.0点”. */
  readonly short?: ReactNode;
  /** What the popup says, mostly `<LightReasons …>`; without it nothing opens. */
  readonly reasons?: ReactNode;
  readonly big?: boolean;
  /** The shape alone, as in a dense table; the word is then read out only. */
  readonly markOnly?: boolean;
  readonly tabIndex?: number;
}

/** A light: shape, word and colour, with its reasons one step away. Nobody changes it here. */
export function LightChip({ light, short, reasons, big = false, markOnly = false, tabIndex }: Props) {
  const words = useWords(componentWords);
  const name = words.lights[light];
  const chip = (
    <span className={[styles['chip'], styles[light], big && styles['big']].filter(Boolean).join(' ')}>
      <LightMark light={light} size={big ? 18 : 14} />
      <b className={markOnly ? 'visually-hidden' : undefined}>{name}</b>
      {short && <span className={styles['short']}>{short}</span>}
    </span>
  );
  if (!reasons) return chip;
  return (
    <Popup label={words.why(light)} content={reasons} tabIndex={tabIndex}>
      {chip}
    </Popup>
  );
}
