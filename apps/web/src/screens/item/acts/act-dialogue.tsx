import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { newKey } from '../../../api/client';
import { isStale, Problem } from '../../../api/problem';
import { NextSteps } from '../../../components/next-steps';
import { timeOf } from '../../../format/dates';
import { Dialogue } from '../../../shell/dialogue';
import { toast } from '../../../shell/toasts';
import { useRefusal } from '../../../shell/use-refusal';
import { useDraft } from '../../../use-draft';
import { actsWords } from '../../../words/acts';
import { useSaid, useWords } from '../../../words/words';
import type { Act, Action, Item, Values } from './act';
import { ActField, isRequired } from './act-field';
import { useFaults } from './use-faults';
import { hasMoved, WhatMoved } from './what-moved';
import styles from './acts.module.css';

interface Props {
  readonly act: Act;
  readonly action: Action;
  readonly item: Item;
  /** False once it can no longer be done; what was typed stays to be copied. */
  readonly allowed: boolean;
  readonly onClose: () => void;
}

/** The small form of one act: what it is about, what is asked, and what happens before the button is pressed. */
export function ActDialogue({ act, action, item, allowed, onClose }: Props) {
  const words = useWords(actsWords);
  const form = useId();
  const [insisting, setInsisting] = useState(false);
  const [draft, change, savedAt, discard] = useValues(act, action, item);
  const fields = act.fields.filter(({ shown }) => shown?.(draft) ?? true);
  const missing = fields.filter((field) => isRequired(field, draft) && !draft[field.name]?.trim());
  const sent = useSending(act, item, () => {
    discard();
    onClose();
  });
  const [opened] = useState(item);
  const faults = useFaults(sent.error, fields);
  const submit = () => {
    setInsisting(true);
    if (missing.length === 0 && allowed && !sent.isPending) sent.mutate(draft);
  };
  return (
    <Dialogue title={words.title(act.name, act.about)} onClose={onClose}>
      <form
        id={form}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      >
        {act.read && <blockquote lang="zh">{act.read}</blockquote>}
        {fields.map((field) => (
          <ActField
            key={field.name}
            field={field}
            values={draft}
            missing={insisting && missing.includes(field)}
            fault={faults.get(field.name)}
            onChange={(value) => change({ ...draft, [field.name]: value })}
          />
        ))}
        <h3>{words.next}</h3>
        <NextSteps label={words.next} steps={act.next.map((what) => ({ what }))} />
        <Refused
          error={sent.error}
          opened={opened}
          item={item}
          allowed={allowed}
          missing={insisting && missing.length > 0}
          placed={faults.size > 0}
        />
        <div className="acts">
          {savedAt !== null && (
            <span className="note">{words.kept(timeOf(new Date(savedAt).toISOString()))}</span>
          )}
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="submit"
            className={`btn ${act.danger ? 'danger' : 'primary'}`}
            disabled={!allowed || sent.isPending}
          >
            {act.name}
          </button>
        </div>
      </form>
    </Dialogue>
  );
}

function useValues(act: Act, { name, subject }: Action, item: Item) {
  const initial: Values = Object.fromEntries(act.fields.map((field) => [field.name, field.initial ?? '']));
  const draft = useDraft<Values>(`act/${item.id}/${name}/${subject ?? ''}`, initial);
  return [{ ...initial, ...draft.value }, draft.change, draft.savedAt, draft.discard] as const;
}

/** One key for one act, however often the button is pressed; a new one where the server refused what was sent. */
function useSending(act: Act, item: Item, onDone: () => void) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (values: Values) => act.send(values, key.current),
    onSuccess: (said) => {
      toast(typeof said === 'string' ? said : act.done);
      onDone();
      // The button that opened the form may be gone with it.
      void queries.invalidateQueries().then(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>('main')?.focus();
      });
    },
    onError: (error) => {
      key.current = newKey();
      if (isStale(error)) void queries.invalidateQueries({ queryKey: ['commitment', item.id] });
    },
  });
}

interface RefusedProps {
  readonly error: Error | null;
  readonly opened: Item;
  readonly item: Item;
  readonly allowed: boolean;
  readonly missing: boolean;
  /** The fields themselves say what is wrong. */
  readonly placed: boolean;
}

/** Why it was not taken. Where the item has changed meanwhile: as it was and as it is, so that one can decide again. */
function Refused({ error, opened, item, allowed, missing, placed }: RefusedProps) {
  const words = useWords(actsWords);
  const said = useSaid();
  const refusalOf = useRefusal();
  const place = useRef<HTMLDivElement>(null);
  const moved = isStale(error) || hasMoved({ opened, now: item });
  const shown = error !== null || !allowed || missing;
  useEffect(() => {
    if (!shown) return;
    const first = place.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid=true]');
    (first ?? place.current)?.focus();
  }, [shown, error]);
  if (!shown && !moved) return null;
  const refusalSaid = () => {
    if (!placed || !(error instanceof Problem)) return refusalOf(error);
    return error.code === 'field_invalid' ? words.malformed : said(error.detail);
  };
  const refusal = error && refusalSaid();
  return (
    <div ref={place} className={`bar ${missing || !shown ? 'amber' : 'alarm'}`} role="alert" tabIndex={-1}>
      <div>
        {!allowed
          ? words.gone
          : missing
            ? words.missing
            : moved && (!error || isStale(error))
              ? words.moved
              : refusal}
        {(moved || !allowed) && <WhatMoved opened={opened} now={item} />}
      </div>
    </div>
  );
}
