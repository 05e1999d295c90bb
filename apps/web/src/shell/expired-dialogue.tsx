import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { answerOf, api } from '../api/client';
import { type Expired, expiry, useExpired } from '../api/expiry';
import { remember, sessionQuery } from '../api/queries/session';
import { signInWords } from '../words/sign-in';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import { Dialogue } from './dialogue';
import { useRefusal } from './use-refusal';

/** 登录过期: over the page, which stays; what waited is sent again once the same person has signed in. */
export function ExpiredDialogue() {
  const { expired: words } = useWords(statesWords);
  const who = useExpired();
  return (
    who && (
      <Dialogue title={words.title}>
        <p className="muted">{words.text}</p>
        <SignInAgain who={who} />
      </Dialogue>
    )
  );
}

function SignInAgain({ who }: { readonly who: Expired }) {
  const { expired: words } = useWords(statesWords);
  const { account, password } = useWords(signInWords);
  const refusalOf = useRefusal();
  const queries = useQueryClient();
  const [fault, setFault] = useState<string | null>(null);
  const error = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('password') ?? '');
    const body = { loginName: who.loginName, password: given };
    try {
      const session = remember(await answerOf(api.POST('/api/v1/sessions', { body })));
      queries.setQueryData(sessionQuery.queryKey, session);
      expiry.settle(true);
    } catch (refused) {
      setFault(refusalOf(refused));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-describedby={error}>
      <p id={error} role="alert" className="red">
        {fault}
      </p>
      <label className="field">
        <span>{account}</span>
        <input className="input" readOnly value={who.loginName} autoComplete="username" />
      </label>
      <label className="field">
        <span>{password}</span>
        <input
          className="input"
          type="password"
          name="password"
          required
          data-first
          autoComplete="current-password"
        />
      </label>
      <div className="acts">
        <button type="button" className="btn" onClick={leave}>
          {words.other}
        </button>
        <button type="submit" className="btn primary">
          {words.go}
        </button>
      </div>
    </form>
  );
}

/** Somebody else begins anew; drafts stay on the device under the name of whoever typed them. */
function leave(): void {
  expiry.know(null);
  expiry.settle(false);
  location.assign('/sign-in');
}
