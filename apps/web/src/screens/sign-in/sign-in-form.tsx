import { type FormEvent, useId, useRef, useState } from 'react';
import { answerOf, api } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Session } from '../../api/queries/session';
import { useRefusal } from '../../shell/use-refusal';
import { signInWords } from '../../words/sign-in';
import { useWords } from '../../words/words';

/** Account and password; what is wrong is said above them and the password may be typed again at once. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const words = useWords(signInWords);
  const refusalOf = useRefusal();
  const error = useId();
  const password = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [going, setGoing] = useState(false);
  const faultOf = (refused: unknown) => {
    const seconds = refused instanceof Problem && refused.status === 429 ? refused.retryAfter : null;
    return seconds === null ? refusalOf(refused) : words.wait(Math.ceil(seconds / 60));
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = {
      loginName: String(form.get('account') ?? '').trim(),
      password: String(form.get('password') ?? ''),
    };
    if (!body.loginName || !body.password) return setFault(words.needAccount);
    setGoing(true);
    try {
      onSignedIn(await answerOf(api.POST('/api/v1/sessions', { body })));
    } catch (refused) {
      setFault(faultOf(refused));
      password.current?.select();
    } finally {
      setGoing(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} aria-describedby={error}>
      <p id={error} role="alert" className="sign-in-fault">
        {fault}
      </p>
      <label className="field">
        <span>{words.account}</span>
        <input
          className="input"
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
      </label>
      <label className="field">
        <span>{words.password}</span>
        <input
          ref={password}
          className="input"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </label>
      <button type="submit" className="btn primary large" disabled={going}>
        {going ? words.going : words.go}
      </button>
    </form>
  );
}
