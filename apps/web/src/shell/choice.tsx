interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of two or three, all in sight. */
export function Choice<T extends string>({ label, options, value, onChange }: Props<T>) {
  return (
    <div className="menu-choices" role="group" aria-label={label}>
      <span>{label}</span>
      <span className="choices">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            {option.text}
          </button>
        ))}
      </span>
    </div>
  );
}
