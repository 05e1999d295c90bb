import type { ReactNode } from 'react';
import styles from './ledger.module.css';

interface Option {
  readonly value: string;
  readonly text: ReactNode;
  readonly lang?: string;
}

interface Props {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** One of them, or several. */
  readonly single?: boolean;
  readonly onChange: (chosen: string[]) => void;
}

/** Choices of a filter, each with its box or circle. */
export function ChoiceList({ name, options, chosen, single = false, onChange }: Props) {
  return (
    <div className={styles['choices']}>
      {options.map(({ value, text, lang }) => (
        <label key={value} className={styles['choice']} lang={lang}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              const rest = chosen.filter((one) => one !== value);
              onChange(single ? [value] : target.checked ? [...chosen, value] : rest);
            }}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
