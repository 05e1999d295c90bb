import { type FormEvent, useId, useState } from 'react';
import { answerOf, api } from '../api/client';
import { signInWords } from '../words/sign-in';
import { useWords } from '../words/words';
import { useRefusal } from './use-refusal';

interface Props {
  readonly onChanged: () => void;
  readonly onCancel: () => void;
}

/** The present password once, the new one twice. What counts as good enough the server says. */
export function PasswordForm({ onChanged, onCancel }: Props) {
  const { change } = useWords(signInWords);
  const refusalOf = useRefusal();
  const [fault, setFault] = useState<string | null>(null);
  const error = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(form.get(name) ?? ''));
    if (current === undefined || next === undefined || next !== again) return setFault(change.differ);
    try {
      await answerOf(api.PUT('/api/v1/password', { body: { current, next } }));
      onChanged();
    } catch (refused) {
      setFault(refusalOf(refused));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-describedby={error}>
      <p id={error} role="alert" className="red">
        {fault}
      </p>
      <PasswordField name="current" label={change.current} autoComplete="current-password" />
      <PasswordField name="next" label={change.next} autoComplete="new-password" />
      <PasswordField name="again" label={change.again} autoComplete="new-password" />
      <div className="acts">
        <button type="button" className="btn" onClick={onCancel}>
          {change.cancel}
        </button>
        <button type="submit" className="btn primary">
          {change.go}
        </button>
      </div>
    </form>
  );
}

function PasswordField(props: { name: string; label: string; autoComplete: string }) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input className="input" type="password" required name={props.name} autoComplete={props.autoComplete} />
    </label>
  );
}
