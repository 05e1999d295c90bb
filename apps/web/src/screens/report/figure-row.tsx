import type { Schemas } from '../../api/problem';
import { FigureCheck } from '../../components/figure-check';
import { PolicyPips } from '../../components/policy-pips';
import { difference, figure, NOTHING, signed } from '../../format/figure';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import {
  answerKey,
  type Form,
  isFilled,
  isPlain,
  isPolicy,
  isReported,
  type Issued,
  mayBeEmpty,
  plain,
  type Target,
} from './form';
import type { Checked } from './use-questions';
import styles from './report.module.css';

interface Props {
  readonly target: Target;
  readonly period: string;
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly before: Schemas['ReportedFigure'] | null;
  readonly beforeLabel: string;
  /** Of a returned report; undefined where none was returned. */
  readonly firstSaid: Schemas['ReportedFigure'] | null | undefined;
  readonly firstLabel: string;
  readonly checked: Checked;
  readonly insisting: boolean;
  readonly onFocus: (targetId: string) => void;
}

/** One target of the month. What will be asked tints the row and never blocks typing. */
export function FigureRow(props: Props) {
  const words = useWords(reportWords);
  const { target, form, before, firstSaid, checked } = props;
  const questions = checked.questions.filter(({ targetId }) => targetId === target.id);
  const typed = form.figures[target.id] ?? '';
  const verified = before?.verified ?? null;
  const added = isPlain(typed) && verified !== null ? difference(plain(typed), verified) : null;
  const policy = isPolicy(target);
  return (
    <tr
      className={questions.length > 0 ? styles['asked'] : undefined}
      onFocus={() => props.onFocus(target.id)}
    >
      <th scope="row">
        <b lang="zh">{target.what}</b>
        <p className="small faint">{aboutOf(target, props.period, words)}</p>
      </th>
      <td className="num" data-label={props.beforeLabel}>
        {policy ? <PolicyPips issuedState={before?.issuedState ?? null} /> : figure(verified)}
      </td>
      {firstSaid !== undefined && (
        <td className="num muted" data-label={props.firstLabel}>
          {policy ? (
            <PolicyPips issuedState={firstSaid?.issuedState ?? null} />
          ) : (
            <FirstSaid said={firstSaid?.claimed ?? null} typed={typed} />
          )}
        </td>
      )}
      <td className={styles['entry']}>
        {!isReported(target) ? (
          <span className="muted">{NOTHING}</span>
        ) : policy ? (
          <StateEntry {...props} />
        ) : (
          <FigureEntry {...props} asked={questions.length > 0} />
        )}
      </td>
      <td className={`num ${styles['added'] ?? ''}`}>
        {added?.startsWith('-') ? <b className="yellow">{signed(added)}</b> : signed(added)}
      </td>
      <td className={styles['check']}>
        <Check {...props} questions={questions} same={added === '0'} />
      </td>
    </tr>
  );
}

type Words = ReturnType<typeof useWords<typeof reportWords.zh>>;

function aboutOf({ value, unit, basis, curve, kind }: Target, period: string, words: Words): string {
  const planned = curve?.points.find((point) => point.period === period)?.value;
  return [
    value !== null && words.promise(`${figure(value)}${unit ?? ''}`),
    basis,
    planned && words.planned(figure(planned)),
    kind === 'capacity' && words.optional,
  ]
    .filter(Boolean)
    .join(' · ');
}

function FirstSaid({ said, typed }: { readonly said: string | null; readonly typed: string }) {
  return said !== null && isPlain(typed) && plain(typed) !== said ? (
    <s>{figure(said)}</s>
  ) : (
    <>{figure(said)}</>
  );
}

function FigureEntry({ target, form, onChange, insisting, asked }: Props & { readonly asked: boolean }) {
  const words = useWords(reportWords);
  const typed = form.figures[target.id] ?? '';
  const set = (text: string) => onChange({ ...form, figures: { ...form.figures, [target.id]: text } });
  const wrong = typed.trim() !== '' && !isPlain(typed);
  const missing = insisting && !isFilled(form, target) && !mayBeEmpty(target);
  const step = (by: string) => {
    const next = difference(isPlain(typed) ? plain(typed) : '0', by);
    if (!next.startsWith('-')) set(next);
  };
  return (
    <span className={styles['stepper']}>
      <button
        type="button"
        className="phone-only"
        aria-label={`${target.what}：${words.less}`}
        onClick={() => step('1')}
      >
        −
      </button>
      <input
        className={`input ${(asked && styles['warn']) || ''}`}
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="next"
        aria-label={words.claimedOf(target.what)}
        aria-invalid={wrong || missing}
        data-figure={target.id}
        value={typed}
        onChange={({ target: { value } }) => set(value)}
        onBlur={() => isPlain(typed) && plain(typed) !== typed && set(plain(typed))}
      />
      <button
        type="button"
        className="phone-only"
        aria-label={`${target.what}：${words.more}`}
        onClick={() => step('-1')}
      >
        ＋
      </button>
    </span>
  );
}

const STATES: readonly Issued[] = ['not_issued', 'issued', 'in_force'];

function StateEntry({ target, form, onChange }: Props) {
  const words = useWords(reportWords);
  return (
    <fieldset className={styles['states']}>
      <legend className="visually-hidden">{words.stateOf(target.what)}</legend>
      {STATES.map((state) => (
        <label key={state}>
          <input
            type="radio"
            name={`state-${target.id}`}
            checked={form.issued[target.id] === state}
            onChange={() => onChange({ ...form, issued: { ...form.issued, [target.id]: state } })}
          />
          {words.issued[state]}
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps extends Props {
  readonly questions: Checked['questions'];
  readonly same: boolean;
}

function Check({ target, form, onChange, questions, same, insisting }: CheckProps) {
  const words = useWords(reportWords);
  const typed = form.figures[target.id] ?? '';
  if (!isReported(target))
    return (
      <span className="muted" lang="zh">
        {words.noFigure(target.noTargetReason ?? '')}
      </span>
    );
  if (!isPolicy(target) && typed.trim() !== '' && !isPlain(typed))
    return <span className="red">{words.invalid}</span>;
  if (!isFilled(form, target)) {
    return mayBeEmpty(target) ? null : <span className={insisting ? 'red' : 'faint'}>{words.notFilled}</span>;
  }
  return (
    <FigureCheck
      questions={questions}
      same={same}
      insisting={insisting}
      answers={Object.fromEntries(questions.map((one) => [one.code, form.answers[answerKey(one)] ?? '']))}
      onAnswer={(code, text) =>
        onChange({ ...form, answers: { ...form.answers, [answerKey({ code, targetId: target.id })]: text } })
      }
    />
  );
}
