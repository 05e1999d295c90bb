import { useState } from 'react';

interface Props {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** A whole number; what is typed stays while it is none yet. */
export function NumberField({ value, onChange, label, disabled = false }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="input"
      inputMode="numeric"
      autoComplete="off"
      size={4}
      disabled={disabled}
      aria-label={label}
      aria-invalid={typed !== null && !/^\d+$/.test(typed)}
      value={typed ?? value ?? ''}
      onChange={({ target }) => {
        setTyped(target.value);
        if (/^\d+$/.test(target.value)) onChange(Number(target.value));
        if (target.value === '') onChange(null);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
