import { useId } from 'react';
import { settingsWords } from '../../words/settings';
import { useWords } from '../../words/words';
import styles from './settings.module.css';

interface Props {
  /** What is wanted or not, for who cannot see the row. */
  readonly name: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** 要 / 不要, both in sight. */
export function YesNo({ name, value, onChange }: Props) {
  const words = useWords(settingsWords);
  const group = useId();
  return (
    <fieldset className={styles['yesNo']}>
      <legend className="visually-hidden">{name}</legend>
      {[true, false].map((wanted) => (
        <label key={String(wanted)}>
          <input type="radio" name={group} checked={value === wanted} onChange={() => onChange(wanted)} />
          {wanted ? words.yes : words.no}
        </label>
      ))}
    </fieldset>
  );
}
