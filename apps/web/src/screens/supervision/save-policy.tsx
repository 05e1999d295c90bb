import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { isStale } from '../../api/problem';
import { useMay, useSession } from '../../api/queries/session';
import { NextSteps } from '../../components/next-steps';
import { dayInSentence } from '../../format/dates';
import { toast } from '../../shell/toasts';
import { useRefusal } from '../../shell/use-refusal';
import { useDraft } from '../../use-draft';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { type PolicyForm, withoutVersion } from './policy-form';
import styles from './policy.module.css';

interface Props {
  readonly programmeId: string;
  readonly policy: PolicyForm;
  readonly version: number;
  readonly onSaved: () => void;
}

/** Saves what was rehearsed as the next version, from a day on and with a reason. Government office. */
export function SavePolicy({ programmeId, policy, version, onSaved }: Props) {
  const { policy: words } = useWords(supervisionWords);
  const language = useLanguage();
  const refusalOf = useRefusal();
  const queries = useQueryClient();
  const { today } = useSession();
  const may = useMay();
  const [day, setDay] = useState(today);
  const [insisting, setInsisting] = useState(false);
  const note = useDraft(`policy/${programmeId}/note`, '');
  const save = useMutation({
    mutationFn: () => {
      const params = { path: { id: programmeId }, header: ifMatch(version) };
      const body = { policy: withoutVersion(policy), effectiveOn: day, note: note.value.trim() };
      return answerOf(api.PUT('/api/v1/programmes/{id}/policy', { params, body }));
    },
    onSuccess: (saved) => {
      toast(words.saved(saved.version));
      note.discard();
      onSaved();
      void queries.invalidateQueries();
    },
  });
  if (!may('adopt_policy')) return <p className="note">{words.read}</p>;
  const missing = insisting && note.value.trim() === '';
  return (
    <form
      className={styles['save']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setInsisting(true);
        if (note.value.trim() !== '' && !save.isPending) save.mutate();
      }}
    >
      <label className="field">
        <span>
          {words.reason} <span className="note">{words.reasonHint}</span>
        </span>
        <textarea
          className="input"
          rows={2}
          maxLength={2000}
          value={note.value}
          aria-invalid={missing}
          onChange={({ target }) => note.change(target.value)}
        />
        {missing && (
          <span className="red small" role="alert">
            {words.reasonMissing}
          </span>
        )}
      </label>
      <label className="field">
        <span>{words.effectiveOn}</span>
        <input
          type="date"
          className="input"
          min={today}
          value={day}
          onChange={({ target }) => setDay(target.value || today)}
        />
      </label>
      <NextSteps steps={words.next(dayInSentence(day, language)).map((what) => ({ what }))} />
      {isStale(save.error) && (
        <div className="bar alarm" role="alert">
          <p>
            <b>{words.staleTitle}</b> {words.stale}
          </p>
          <button
            type="button"
            className="btn"
            onClick={() => void queries.invalidateQueries({ queryKey: ['policies', programmeId] })}
          >
            {words.staleNow}
          </button>
        </div>
      )}
      {save.error && !isStale(save.error) && (
        <div className="bar alarm" role="alert">
          {refusalOf(save.error)}
        </div>
      )}
      <button type="submit" className="btn primary" disabled={save.isPending}>
        {words.save(version + 1, dayInSentence(day, language))}
      </button>
    </form>
  );
}
