import { type ReactNode, useId } from 'react';
import type { Schemas } from '../api/problem';
import { componentWords } from '../words/components';
import { useSaid, useWords } from '../words/words';
import styles from './figure-check.module.css';

type Question = Schemas['ReportQuestion'];

interface Props {
  /** What will be asked about this figure; empty, it can be verified. */
  readonly questions: readonly Question[];
  /** 同上月 is said instead of 可核. */
  readonly same?: boolean;
  /** Beside “可核”: 占77.8%，比序时低11.1点. */
  readonly note?: ReactNode;
  /** The word given for each question, by its code. */
  readonly answers: Readonly<Partial<Record<Question['code'], string>>>;
  readonly onAnswer: (code: Question['code'], text: string) => void;
  /** After an attempt to submit: say what is missing. */
  readonly insisting?: boolean;
}

/** Beside a figure: it can be verified, or what will be asked, with the choices of reason. Never blocks typing. */
export function FigureCheck({ questions, same = false, note, answers, onAnswer, insisting = false }: Props) {
  const { check } = useWords(componentWords);
  if (questions.length === 0) {
    return (
      <p>
        <span className={styles['ok']}>{same ? check.same : check.ok}</span>
        {note && <span className={styles['note']}>{note}</span>}
      </p>
    );
  }
  return (
    <div aria-live="polite">
      {questions.map((question) => (
        <Asked
          key={question.code}
          question={question}
          answer={answers[question.code] ?? ''}
          onAnswer={(text) => onAnswer(question.code, text)}
          insisting={insisting}
        />
      ))}
    </div>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly answer: string;
  readonly onAnswer: (text: string) => void;
  readonly insisting: boolean;
}

function Asked({ question, answer, onAnswer, insisting }: AskedProps) {
  const { check, comma } = useWords(componentWords);
  const said = useSaid();
  const id = useId();
  const choices = check.choices[question.code];
  const chosen = choices.find((choice) => answer === choice || answer.startsWith(`${choice}${comma}`));
  const missing = insisting && answer.trim() === '';
  return (
    <fieldset className={styles['asked']} aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend>
        <b>{said(question)}</b> {check.ask}
      </legend>
      {choices.map((choice) => (
        <label key={choice} className={styles['choice']}>
          <input type="radio" name={id} checked={chosen === choice} onChange={() => onAnswer(choice)} />
          {choice}
        </label>
      ))}
      <textarea
        className="input"
        rows={2}
        value={answer}
        aria-label={check.placeholder}
        placeholder={check.placeholder}
        aria-invalid={missing}
        onChange={({ target }) => onAnswer(target.value)}
      />
      {missing && (
        <p id={`${id}-missing`} className={styles['missing']}>
          {check.missing}
        </p>
      )}
    </fieldset>
  );
}
