import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { reportsQuery } from '../../api/queries/reports';
import { toast } from '../../shell/toasts';
import { useKeys } from '../../keys/use-keys';
import { useSession } from '../../api/queries/session';
import { timeOf } from '../../format/dates';
import { useDraft } from '../../use-draft';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import { Beside } from './beside';
import { Conflict } from './conflict';
import { Evidence } from './evidence';
import { FiguresTable } from './figures-table';
import {
  answerKey,
  asLast,
  type Filed,
  type Form,
  type Item,
  lastAccepted,
  missingOf,
  openingForm,
  requestOf,
  returnedOf,
  saidLast,
} from './form';
import { FormHead } from './form-head';
import { FormWords } from './form-words';
import { Refused } from './refused';
import { useQuestions } from './use-questions';
import { useSubmit } from './use-submit';
import { useUploads } from './use-uploads';
import styles from './report.module.css';

interface Props {
  readonly item: Item;
  readonly reports: readonly Filed[];
  readonly period: string;
  /** False once somebody else has filed this month. */
  readonly allowed: boolean;
}

/** The form of one month. Nothing typed is lost: it is kept on the device until the server has it. */
export function ReportForm({ item, reports, period, allowed }: Props) {
  const words = useWords(reportWords);
  const last = lastAccepted(reports, period);
  const returned = returnedOf(reports, period);
  const { value: form, savedAt, change, discard } = useForm(item, period, saidLast(reports, period));
  const [insisting, setInsisting] = useState(false);
  const [focused, setFocused] = useState(item.targets[0]?.id ?? null);
  const checked = useQuestions(item.id, requestOf(form, period, item.targets, []));
  const uploads = useUploads(item.id, ({ id }) =>
    change({ ...form, evidence: [...new Set([...form.evidence, id])] }),
  );
  const missing = missingOf(form, item.targets);
  const unanswered = checked.questions.filter((one) => !form.answers[answerKey(one)]?.trim());
  useFreshReports(item.id, allowed);
  const submitting = useSubmit(item, discard);
  const ready = missing.length === 0 && unanswered.length === 0 && uploads.going.length === 0 && allowed;
  const submit = () => {
    setInsisting(true);
    if (ready && !submitting.pending)
      submitting.send(requestOf(form, period, item.targets, checked.questions));
  };
  const repeat = () => (last ? change(asLast(form, last, words.sameNarrative)) : toast(words.nothingBefore));
  const save = () => {
    change(form);
    toast(words.saved(timeOf(new Date().toISOString())));
  };
  useKeys({ 'Alt+s': repeat, 'Ctrl+Enter': submit, 'Ctrl+s': save });
  const shared = { item, period, form, onChange: change };
  return (
    <form
      className={styles['page']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FormHead item={item} period={period} returned={returned} late={checked.late} />
      <Conflict {...shared} reports={reports} allowed={allowed} returned={returned} />
      <div className={styles['columns']}>
        <div>
          <Bar
            savedAt={savedAt}
            canRepeat={last !== null}
            onRepeat={repeat}
            onDiscard={() => {
              discard();
              toast(words.discarded, { text: words.undo, act: () => change(form) });
            }}
          />
          <FiguresTable
            {...shared}
            last={last}
            returned={returned}
            checked={checked}
            insisting={insisting}
            onFocus={setFocused}
          />
          <FormWords {...shared} checked={checked} insisting={insisting} />
          <Evidence {...shared} uploads={uploads} />
        </div>
        <Beside
          {...shared}
          reports={reports}
          checked={checked}
          uploads={uploads}
          focused={focused}
          missing={missing.length}
          returned={returned}
        />
      </div>
      <Refused
        {...submitting}
        item={item}
        missing={insisting ? missing.length : 0}
        unanswered={insisting ? unanswered.length : 0}
        uploading={insisting ? uploads.going.length : 0}
      />
      <Foot returned={returned !== null} pending={submitting.pending} allowed={allowed} onSave={save} />
    </form>
  );
}

/** The reports are fetched anew when the month closes meanwhile: who filed it stands there. */
function useFreshReports(id: string, allowed: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!allowed) void queries.invalidateQueries({ queryKey: reportsQuery(id).queryKey });
  }, [allowed, id, queries]);
}

const useForm = (item: Item, period: string, returned: Filed | null) =>
  useDraft<Form>(`report/${item.id}/${period}`, openingForm(returned));

interface BarProps {
  readonly savedAt: number | null;
  readonly canRepeat: boolean;
  readonly onRepeat: () => void;
  readonly onDiscard: () => void;
}

function Bar({ savedAt, canRepeat, onRepeat, onDiscard }: BarProps) {
  const words = useWords(reportWords);
  return (
    <div className={styles['bar']}>
      <span className="muted">{words.cumulative}</span>
      <button
        type="button"
        className="btn"
        onClick={onRepeat}
        disabled={!canRepeat}
        title={canRepeat ? undefined : words.nothingBefore}
      >
        {words.sameAsLast}
        <kbd>Alt</kbd>
        <kbd>S</kbd>
      </button>
      {savedAt !== null && (
        <span className={styles['saved']}>
          <span className="small green">✓ {words.saved(timeOf(new Date(savedAt).toISOString()))}</span>
          <button type="button" className="btn text" onClick={onDiscard}>
            {words.discard}
          </button>
        </span>
      )}
    </div>
  );
}

interface FootProps {
  readonly returned: boolean;
  readonly pending: boolean;
  readonly allowed: boolean;
  readonly onSave: () => void;
}

function Foot({ returned, pending, allowed, onSave }: FootProps) {
  const words = useWords(reportWords);
  const { post } = useSession();
  return (
    <div className={styles['foot']}>
      <span className="small muted" lang="zh">
        {words.who(`${post.department}${post.title}`)}
      </span>
      <button type="button" className="btn" onClick={onSave}>
        {words.saveDraft}
      </button>
      <button type="submit" className="btn primary" disabled={pending || !allowed}>
        {pending ? words.submitting : returned ? words.submitCorrection : words.submit}
        <kbd>Ctrl</kbd>
        <kbd>↵</kbd>
      </button>
    </div>
  );
}
