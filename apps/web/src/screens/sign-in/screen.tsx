import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { remember, type Session, sessionQuery } from '../../api/queries/session';
import { language, usePreference } from '../../preferences';
import { PasswordForm } from '../../shell/password-form';
import { useSignOut } from '../../shell/use-sign-out';
import { shellWords } from '../../words/shell';
import { signInWords } from '../../words/sign-in';
import { useWords } from '../../words/words';
import { DemonstrationHint } from './demonstration-hint';
import { SignInForm } from './sign-in-form';
import './sign-in.css';

/** 登录: then back to where one was; a one-time password is changed first. */
export function Screen() {
  const words = useWords(signInWords);
  const { product } = useWords(shellWords);
  const { back = '/' } = useSearch({ from: '/sign-in' });
  const queries = useQueryClient();
  const router = useRouter();
  const signOut = useSignOut();
  const [changing, setChanging] = useState(false);
  const enter = () => router.history.push(back);
  const signedIn = (session: Session) => {
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, remember(session));
    if (session.person.mustChangePassword) setChanging(true);
    else enter();
  };
  return (
    <main className="sign-in">
      <p className="sign-in-logo" lang="zh">
        {product}
      </p>
      <p className="muted">{words.tagline}</p>
      <section className="box">
        <h1>{changing ? words.change.title : words.title}</h1>
        {changing ? (
          <>
            <p className="muted">{words.change.text}</p>
            <PasswordForm
              onChanged={() => {
                queries.clear();
                enter();
              }}
              onCancel={() => void signOut().then(() => setChanging(false))}
            />
          </>
        ) : (
          <SignInForm onSignedIn={signedIn} />
        )}
      </section>
      {!changing && <DemonstrationHint />}
      <LanguageSwitch />
    </main>
  );
}

function LanguageSwitch() {
  const chosen = usePreference(language);
  return (
    <button
      type="button"
      className="btn text"
      lang={chosen === 'zh' ? 'en' : 'zh'}
      onClick={() => language.set(chosen === 'zh' ? 'en' : 'zh')}
    >
      {chosen === 'zh' ? 'English' : '中文'}
    </button>
  );
}
