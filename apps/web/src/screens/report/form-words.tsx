import { type ReactNode, useId } from 'react';
import { FigureCheck } from '../../components/figure-check';
import { shortDay } from '../../format/dates';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import { answerKey, type Form, type Item } from './form';
import type { Checked } from './use-questions';
import styles from './report.module.css';

interface Props {
  readonly item: Item;
  readonly period: string;
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly checked: Checked;
  readonly insisting: boolean;
}

/** What the figures do not say, what is asked about the whole report, and the milestones that were reached. */
export function FormWords({ item, form, onChange, checked, insisting }: Props) {
  const words = useWords(reportWords);
  const whole = checked.questions.filter(({ targetId }) => targetId === null);
  const milestones = item.duties.filter(({ kind, state }) => kind === 'milestone' && state === 'open');
  return (
    <>
      {whole.length > 0 && (
        <section className={styles['whole']} aria-label={words.lateReason}>
          <FigureCheck
            questions={whole}
            insisting={insisting}
            answers={Object.fromEntries(whole.map((one) => [one.code, form.answers[answerKey(one)] ?? '']))}
            onAnswer={(code, text) =>
              onChange({ ...form, answers: { ...form.answers, [answerKey({ code, targetId: null })]: text } })
            }
          />
        </section>
      )}
      {milestones.length > 0 && (
        <fieldset className={styles['milestones']}>
          <legend>
            {words.milestones} <small>{words.milestonesHint}</small>
          </legend>
          {milestones.map(({ id, title, dueOn }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={form.milestones.includes(id)}
                onChange={({ target }) =>
                  onChange({
                    ...form,
                    milestones: target.checked
                      ? [...form.milestones, id]
                      : form.milestones.filter((one) => one !== id),
                  })
                }
              />
              <span lang="zh">{title}</span>{' '}
              <span className="small muted">{words.milestoneDue(shortDay(dueOn, item.programme.year))}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles['words']}>
        <Text
          label={words.narrative}
          value={form.narrative}
          onChange={(narrative) => onChange({ ...form, narrative })}
        />
        <Text
          label={words.problems}
          hint={words.problemsHint}
          value={form.problems}
          onChange={(problems) => onChange({ ...form, problems })}
        />
        <Text
          label={words.nextSteps}
          value={form.nextSteps}
          onChange={(nextSteps) => onChange({ ...form, nextSteps })}
        />
      </div>
    </>
  );
}

interface TextProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Text({ label, hint, value, onChange }: TextProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {hint && <small className={styles['hint']}>{hint}</small>}
      </label>
      <textarea
        id={id}
        className="input"
        rows={3}
        maxLength={4000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
