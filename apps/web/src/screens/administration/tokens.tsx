import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { tokensQuery } from '../../api/queries/administration';
import { useSession } from '../../api/queries/session';
import { SectionHeading } from '../../components/section-heading';
import { dayOf, fullDay } from '../../format/dates';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { PasswordDialogue } from '../../shell/password-dialogue';
import { toast } from '../../shell/toasts';
import { administrationWords } from '../../words/administration';
import { useLanguage, useWords } from '../../words/words';
import styles from './administration.module.css';
import { TextField } from './field';
import { FormDialogue } from './form-dialogue';
import { ShownOnce } from './shown-once';
import { useAct } from './use-act';

type Open = 'create' | 'password' | { readonly id: string; readonly name: string };

/** 口令与令牌: one's own password and the tokens with which machines act for oneself. */
export function Tokens() {
  const { tokens: words, acts } = useWords(administrationWords);
  const { posts } = useSession();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(tokensQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const postOf = (postId: string) => {
    const post = posts.find(({ id }) => id === postId);
    return post ? `${post.department} ${post.title}` : '—';
  };
  return (
    <>
      <SectionHeading>{words.password}</SectionHeading>
      <div className={styles['tools']} style={{ marginTop: 12 }}>
        <span className="muted">{words.passwordText}</span>
        <button type="button" className="btn" onClick={() => setOpen('password')}>
          {words.changePassword}
        </button>
      </div>
      <div className={styles['head']}>
        <SectionHeading note={data && words.count(data.length)}>{words.title}</SectionHeading>
        <div className={styles['tools']} style={{ marginTop: 12 }}>
          <span className="muted">{words.text}</span>
          <span className={styles['end']}>
            <button type="button" className="btn primary" onClick={() => setOpen('create')}>
              {words.create}
            </button>
          </span>
        </div>
        {error && <Failed what={words.title} error={error} onAgain={() => void refetch()} />}
        {!data && !error && <Loading columns={['30%', '30%', '14%', '14%']} rows={3} />}
        {data?.length === 0 && <Empty title={words.none} text={words.noneText} />}
        {data && data.length > 0 && (
          <table className={`tb ${styles['list'] ?? ''}`}>
            <thead>
              <tr>
                {[words.columns.name, words.columns.post, words.columns.created, words.columns.expires].map(
                  (heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ),
                )}
                <th scope="col">
                  <span className="visually-hidden">{acts}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ id, name, postId, createdAt, expiresAt }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-label={words.columns.post} lang="zh">
                    {postOf(postId)}
                  </td>
                  <td data-label={words.columns.created}>{fullDay(dayOf(createdAt), language)}</td>
                  <td data-label={words.columns.expires}>{fullDay(dayOf(expiresAt), language)}</td>
                  <td>
                    <button
                      type="button"
                      className="btn text"
                      aria-label={`${words.revoke}：${name}`}
                      onClick={() => setOpen({ id, name })}
                    >
                      {words.revoke}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {open === 'password' && <PasswordDialogue onClose={close} />}
      {open === 'create' && <TokenCreate onClose={close} />}
      {open !== null && typeof open === 'object' && <TokenRevoke {...open} onClose={close} />}
    </>
  );
}

function TokenCreate({ onClose }: { readonly onClose: () => void }) {
  const { tokens: words } = useWords(administrationWords);
  const { post } = useSession();
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [token, setToken] = useState<string | null>(null);
  const create = useAct(
    (body: { name: string; days: number }, header) =>
      answerOf(api.POST('/api/v1/access-tokens', { params: { header }, body })),
    { changes: [['access-tokens']], onDone: (made) => setToken(made.token ?? '') },
  );
  if (token !== null)
    return (
      <ShownOnce
        title={words.made}
        text={token ? words.onceText : words.lostText}
        secret={token || '—'}
        onClose={onClose}
      />
    );
  return (
    <FormDialogue
      title={words.create}
      go={words.create}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onGo={() => create.mutate({ name: name.trim(), days: Number(days) })}
    >
      <p className="muted">{words.createText(`${post.department} ${post.title}`)}</p>
      <TextField
        label={words.columns.name}
        placeholder={words.nameExample}
        value={name}
        required
        maxLength={100}
        data-first
        onChange={setName}
      />
      <TextField
        label={words.days}
        type="number"
        inputMode="numeric"
        min={1}
        max={366}
        required
        value={days}
        hint={words.daysHint}
        onChange={setDays}
      />
    </FormDialogue>
  );
}

function TokenRevoke({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { tokens: words } = useWords(administrationWords);
  const revoke = useAct(
    (token: string) =>
      answerOf(api.DELETE('/api/v1/access-tokens/{id}', { params: { path: { id: token } } })),
    {
      changes: [['access-tokens']],
      onDone: () => {
        onClose();
        toast(words.revoked(name));
      },
    },
  );
  return (
    <FormDialogue
      title={words.revokeTitle(name)}
      go={words.revoke}
      danger
      busy={revoke.isPending}
      error={revoke.error}
      onClose={onClose}
      onGo={() => revoke.mutate(id)}
    >
      <p className="muted">{words.revokeText}</p>
    </FormDialogue>
  );
}
