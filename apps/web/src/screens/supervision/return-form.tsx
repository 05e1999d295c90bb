import { useEffect, useRef, useState } from 'react';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { ReasonChips } from './reason-chips';
import type { ReviewDraft } from './review-draft';
import styles from './reviews.module.css';

interface Props {
  readonly draft: ReviewDraft;
  readonly onChange: (draft: ReviewDraft) => void;
  readonly onCancel: () => void;
  readonly onReturn: () => void;
  readonly pending: boolean;
}

/** Returns the whole report, with a reason code and what is to be mended. */
export function ReturnForm({ draft, onChange, onCancel, onReturn, pending }: Props) {
  const { review: words } = useWords(supervisionWords);
  const [insisting, setInsisting] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const send = () => (draft.returnCode ? onReturn() : setInsisting(true));
  return (
    <form
      ref={place}
      className={styles['return']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      <h4>{words.giveTitle}</h4>
      <ReasonChips
        label={words.reason}
        value={draft.returnCode}
        onChange={(returnCode) => onChange({ ...draft, returnCode })}
      />
      {insisting && !draft.returnCode && (
        <p className={`small ${styles['missing'] ?? ''}`} role="alert">
          {words.missing.code}
        </p>
      )}
      <label className="field">
        <span>{words.text}</span>
        <textarea
          className="input"
          rows={3}
          maxLength={2000}
          value={draft.text}
          onChange={({ target }) => onChange({ ...draft, text: target.value })}
        />
      </label>
      <p className="note">{words.giveNextPlain}</p>
      <div className={styles['buttons']}>
        <button type="button" className="btn" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" className="btn danger" disabled={pending}>
          {words.give_}
        </button>
      </div>
    </form>
  );
}
