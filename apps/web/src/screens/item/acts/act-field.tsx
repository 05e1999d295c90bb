import { type ReactNode, useId } from 'react';
import { actsWords } from '../../../words/acts';
import { useWords } from '../../../words/words';
import type { Field, Option, Values } from './act';
import styles from './acts.module.css';

interface Props {
  readonly field: Field;
  readonly values: Values;
  readonly missing: boolean;
  /** What the server would not take of it. */
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
}

export const isRequired = ({ required }: Field, values: Values): boolean =>
  typeof required === 'function' ? required(values) : (required ?? false);

/** One thing that is asked, by its kind, with its label, its hint and what is wrong with it. */
export function ActField({ field, values, missing, fault, onChange }: Props) {
  const words = useWords(actsWords);
  const id = useId();
  const value = values[field.name] ?? '';
  const required = isRequired(field, values);
  const options = typeof field.options === 'function' ? field.options(values) : (field.options ?? []);
  const hints = [required && !missing && words.required, field.hint].filter(Boolean).join(words.comma);
  const wrong = fault ?? (missing ? words.empty : null);
  const told = wrong && (
    <p id={`${id}-wrong`} className={styles['missing']}>
      {wrong}
    </p>
  );
  const faulty = { 'aria-invalid': wrong !== null, 'aria-describedby': wrong ? `${id}-wrong` : undefined };
  if (field.kind === 'check') {
    return (
      <div className="field">
        <label className={styles['tick']}>
          <input
            type="checkbox"
            {...faulty}
            checked={value === 'yes'}
            onChange={({ target }) => onChange(target.checked ? 'yes' : '')}
          />
          {field.label}
        </label>
        {told}
      </div>
    );
  }
  const label = (
    <>
      {field.label} {hints && <small className={styles['hint']}>{hints}</small>}
    </>
  );
  if (field.kind === 'choice' || field.kind === 'many') {
    return (
      <Several
        label={label}
        many={field.kind === 'many'}
        name={id}
        options={options}
        value={value}
        faulty={faulty}
        told={told}
        onChange={onChange}
      />
    );
  }
  const common = {
    id,
    value,
    className: 'input',
    'aria-required': required,
    ...faulty,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {field.kind === 'text' && <textarea {...common} rows={4} maxLength={field.most} />}
      {field.kind === 'select' && (
        <select {...common}>
          {!options.some((option) => option.value === '') && (
            <option value="">{required ? words.choose : words.none}</option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
      {(field.kind === 'line' || field.kind === 'date' || field.kind === 'number') && (
        <input
          {...common}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          min={field.min}
          max={field.max}
          maxLength={field.most}
          autoComplete="off"
        />
      )}
      {told}
    </div>
  );
}

interface SeveralProps {
  readonly label: ReactNode;
  readonly many: boolean;
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly faulty: { readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined };
  readonly told: ReactNode;
  readonly onChange: (value: string) => void;
}

/** One of a few in sight, or any of many. */
function Several({ label, many, name, options, value, faulty, told, onChange }: SeveralProps) {
  const chosen = many ? value.split(',').filter(Boolean) : [value];
  const toggled = (one: string) =>
    (chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]).join(',');
  return (
    <fieldset className={`field ${styles['several'] ?? ''}`}>
      <legend>{label}</legend>
      <div className={many ? styles['many'] : styles['choices']}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              {...faulty}
              checked={chosen.includes(option.value)}
              onChange={() => onChange(many ? toggled(option.value) : option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
      {told}
    </fieldset>
  );
}
