import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './administration.module.css';

interface Props {
  readonly label: string;
  /** What is expected, under the field. */
  readonly hint?: ReactNode;
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  readonly onChange: (value: string) => void;
};

/** One line to type into, with its label above and what is expected below. */
export function TextField({ label, hint, onChange, ...input }: Props & InputProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="input"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> extends Props {
  readonly value: T | '';
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  /** The line while nothing is chosen; without it something is chosen from the start. */
  readonly none?: string;
  readonly required?: boolean;
  readonly onChange: (value: T | '') => void;
}

/** One of a list. */
export function SelectField<T extends string>(props: ChoiceProps<T>) {
  const { label, hint, value, options, none, required = true, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={`input ${styles['select'] ?? ''}`}
        value={value}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? '')
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Several lines. */
export function LongField(
  props: Props & { value: string; rows?: number; onChange: (value: string) => void },
) {
  const { label, hint, value, rows = 3, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        rows={rows}
        required
        maxLength={2000}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}
