import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { answerOf, api, newKey } from '../../api/client';
import { isPassing, Problem } from '../../api/problem';
import { Dialogue } from '../../shell/dialogue';
import { toast } from '../../shell/toasts';
import { useRefusal } from '../../shell/use-refusal';
import { useDraft } from '../../use-draft';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import styles from './ledger.module.css';

interface Item {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly department: string;
}

interface Props {
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];
type Outcome = 'sent' | { readonly refused: string };

interface Given {
  readonly items: readonly Item[];
  readonly level: Level | null;
  readonly reason: string;
  readonly mendBy: string;
  readonly onAll: () => void;
}

/** Issues one after another; what was refused stays open. */
function useIssuing({ items, level, reason, mendBy, onAll }: Given) {
  const words = useWords(ledgerWords).issue;
  const queries = useQueryClient();
  const refusalOf = useRefusal();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [sending, setSending] = useState(false);
  // One key an item: pressed again after a failure, it is still issued once.
  const keys = useRef(new Map<string, string>());
  const open = items.filter(({ id }) => outcomes.get(id) !== 'sent');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (level === null || !reason.trim() || sending) return;
    setSending(true);
    let sent = items.length - open.length;
    for (const { id } of open) {
      const key = keys.current.get(id) ?? newKey();
      keys.current.set(id, key);
      try {
        const params = { path: { id }, header: { 'Idempotency-Key': key } };
        const body = { level, reason: reason.trim(), mendBy: mendBy || null, dutyId: null };
        await answerOf(api.POST('/api/v1/commitments/{id}/slips', { params, body }));
        sent += 1;
        setOutcomes((now) => new Map(now).set(id, 'sent'));
      } catch (error) {
        // Refused, it is another act when it is tried again; unanswered, it may have been done.
        if (error instanceof Problem && !isPassing(error)) keys.current.delete(id);
        setOutcomes((now) => new Map(now).set(id, { refused: refusalOf(error) }));
      }
    }
    setSending(false);
    for (const queryKey of [['ledger'], ['commitment'], ['summary'], ['slips']])
      void queries.invalidateQueries({ queryKey });
    toast(words.done(sent, items.length - sent));
    if (sent === items.length) onAll();
  };
  return { open, outcomes, sending, submit };
}

/** Issues a slip by hand for each of several items; what was refused stays, with its reason, and can be tried again. */
export function IssueDialogue({ items, onClose }: Props) {
  const words = useWords(ledgerWords).issue;
  const { levels } = useWords(componentWords);
  const [level, setLevel] = useState<Level | null>(null);
  const draft = useDraft('ledger/issue', '');
  const reason = draft.value;
  const [mendBy, setMendBy] = useState('');
  const { open, outcomes, sending, submit } = useIssuing({
    items,
    level,
    reason,
    mendBy,
    onAll: () => (draft.discard(), onClose()),
  });
  const ready = level !== null && reason.trim() !== '';
  return (
    <Dialogue wide title={words.title(items.length)} onClose={onClose}>
      <form className={styles['issue']} onSubmit={(event) => void submit(event)}>
        <IssueItems items={items} outcomes={outcomes} />
        <fieldset className={styles['levels']}>
          <legend>{words.level}</legend>
          {LEVELS.map((value) => (
            <label key={value} className={styles['choice']}>
              <input type="radio" name="level" checked={level === value} onChange={() => setLevel(value)} />
              {levels[value]}
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{words.reason}</span>
          <textarea
            className="input"
            rows={4}
            maxLength={2000}
            value={reason}
            aria-describedby="issue-hint"
            onChange={({ target }) => draft.change(target.value)}
          />
        </label>
        <p id="issue-hint" className="note">
          {words.reasonHint}
        </p>
        <label className="field">
          <span>{words.mendBy}</span>
          <input
            className="input"
            type="date"
            value={mendBy}
            onChange={({ target }) => setMendBy(target.value)}
          />
        </label>
        <p className="note">{words.what}</p>
        <div className={styles['issueActs']}>
          <button type="submit" className="btn primary" disabled={!ready || sending}>
            {sending ? words.sending : outcomes.size > 0 ? words.again : words.submit(open.length)}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {outcomes.size > 0 ? words.close : words.back}
          </button>
          {!ready && <span className="note">{words.needed}</span>}
        </div>
      </form>
    </Dialogue>
  );
}

interface ListProps {
  readonly items: readonly Item[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

function IssueItems({ items, outcomes }: ListProps) {
  const words = useWords(ledgerWords).issue;
  return (
    <ul className={styles['issueItems']}>
      {items.map(({ id, number, title, department }) => {
        const outcome = outcomes.get(id);
        return (
          <li key={id}>
            <b>{number}</b> <span lang="zh">{title}</span>{' '}
            <span className="muted" lang="zh">
              {department}
            </span>
            {outcome === 'sent' && <span className="green"> {words.sent}</span>}
            {typeof outcome === 'object' && (
              <span className="red" role="alert">
                {' '}
                {words.failed}：{outcome.refused}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
