import type { ReactNode } from 'react';
import type { Schemas } from '../api/problem';
import { monthEnd, shortDay } from '../format/dates';
import { difference, figure, percent } from '../format/figure';
import { type ComponentWords, componentWords } from '../words/components';
import { useLanguage, useWords } from '../words/words';
import styles from './three-truths.module.css';
import { type Truth, TruthKey } from './truth-key';

/** What the congress found of this item, where it has voted. */
export interface Judgement {
  /** 基本满意 */
  readonly grade: string;
  /** 年中测评 08-25 */
  readonly occasion: string;
  readonly text?: ReactNode;
}

interface Props {
  readonly truth: Schemas['TruthAnswer'];
  readonly target: Pick<Schemas['TargetAnswer'], 'unit' | 'basis' | 'standing'>;
  readonly judgement?: Judgement | null;
  /** What the difference is made of, as far as it is known: 竣工未验收 41. It is written out only where it sums. */
  readonly parts?: readonly { readonly label: string; readonly count: string }[];
  /** More beside the difference. */
  readonly beside?: ReactNode;
}

/** Claimed, verified, judged: three columns that are never added or merged, and where the first two differ. */
export function ThreeTruths({ truth, target, judgement, parts, beside }: Props) {
  const words = useWords(componentWords);
  const language = useLanguage();
  const { department, supervision, congress } = truth;
  const unit = target.unit ?? '';
  const upTo = (period: string) => words.truths.upTo(monthEnd(period, language));
  return (
    <>
      <div className={styles['truths']}>
        <Column
          truth="claimed"
          name={words.truths.claimed}
          when={
            department &&
            [department.by.department, department.on && shortDay(department.on)].filter(Boolean).join(' ')
          }
          text={department && upTo(department.period)}
        >
          <Amount value={department?.value} unit={unit} none={words.truths.notClaimed} />
        </Column>
        <Column
          truth="verified"
          name={words.truths.verified}
          when={supervision?.on && shortDay(supervision.on)}
          text={
            <>
              {supervision && `${upTo(supervision.period)} `}
              {target.basis && words.truths.basis(target.basis)}
            </>
          }
        >
          <Amount
            value={supervision?.value}
            unit={unit}
            rate={target.standing?.verifiedRate}
            none={words.truths.notVerified}
          />
        </Column>
        <Judged congress={congress} judgement={judgement ?? null} words={words} />
      </div>
      <Difference claimed={department} verified={supervision} unit={unit} parts={parts} beside={beside} />
    </>
  );
}

interface ColumnProps {
  readonly truth: Truth;
  readonly name: string;
  readonly when: ReactNode;
  readonly text: ReactNode;
  readonly children: ReactNode;
}

function Column({ truth, name, when, text, children }: ColumnProps) {
  return (
    <section className={styles['truth']} aria-label={name}>
      <p className={styles['who']}>
        <TruthKey truth={truth} />
        {name}
        {when && <span className={styles['when']}>{when}</span>}
      </p>
      {children}
      {text && <p className={styles['text']}>{text}</p>}
    </section>
  );
}

interface AmountProps {
  readonly value: string | null | undefined;
  readonly unit: string;
  /** The server's rate; where it says none there is none. */
  readonly rate?: string | null;
  readonly none: string;
}

function Amount({ value, unit, rate, none }: AmountProps) {
  if (value === null || value === undefined) return <p className={styles['none']}>{none}</p>;
  return (
    <p className={styles['value']}>
      {figure(value)}
      <small>
        <span lang="zh">{unit}</span>
        {rate && `　${percent(rate)}`}
      </small>
    </p>
  );
}

interface JudgedProps {
  readonly congress: Schemas['CongressTruth'] | null;
  readonly judgement: Judgement | null;
  readonly words: ComponentWords;
}

function Judged({ congress, judgement, words }: JudgedProps) {
  const { judged, notJudged, resolution } = words.truths;
  const grade = judgement?.grade ?? (congress && (resolution[congress.effect] ?? congress.effect));
  return (
    <Column
      truth="judged"
      name={judged}
      when={judgement?.occasion ?? (congress && shortDay(congress.date))}
      text={judgement?.text ?? (congress && <span lang="zh">{congress.number}</span>)}
    >
      {grade ? (
        <p className={`${styles['value']} ${styles['words']}`}>{grade}</p>
      ) : (
        <p className={styles['none']}>{notJudged}</p>
      )}
    </Column>
  );
}

interface DifferenceProps {
  readonly claimed: Schemas['DepartmentTruth'] | null;
  readonly verified: Schemas['SupervisionTruth'] | null;
  readonly unit: string;
  readonly parts: Props['parts'];
  readonly beside: ReactNode;
}

function Difference({ claimed, verified, unit, parts = [], beside }: DifferenceProps) {
  const { truths: words } = useWords(componentWords);
  const more = differs(claimed, verified);
  if (more === null && !beside) return null;
  return (
    <p className={styles['difference']}>
      {more !== null && (
        <span>
          <b>{amountWords(more, unit, words)}</b>
          {parts.length > 0 && sums(more, parts) && (
            <> = {parts.map(({ label, count }) => `${label} ${figure(count)}`).join(' + ')}</>
          )}
        </span>
      )}
      {beside && <span className="muted">{beside}</span>}
    </p>
  );
}

/** Null where the two speak of different months, or one is silent. */
function differs(claimed: DifferenceProps['claimed'], verified: DifferenceProps['verified']): string | null {
  if (!claimed?.value || !verified?.value || claimed.period !== verified.period) return null;
  return difference(claimed.value, verified.value);
}

function amountWords(more: string, unit: string, words: ComponentWords['truths']): string {
  if (Number(more) === 0) return words.same;
  const amount = `${figure(more.replace('-', ''))} ${unit}`;
  return more.startsWith('-') ? words.fewer(amount) : words.more(amount);
}

const sums = (more: string, parts: NonNullable<Props['parts']>) =>
  Number(parts.reduce((rest, { count }) => difference(rest, count), more)) === 0;
