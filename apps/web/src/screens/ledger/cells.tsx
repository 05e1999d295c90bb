import { BulletBar } from '../../components/bullet-bar';
import { DueDate } from '../../components/due-date';
import { Gap } from '../../components/gap';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LineLight } from '../../components/line-light';
import { PolicyPips } from '../../components/policy-pips';
import { StagePips } from '../../components/stage-pips';
import { WhyDateOf } from '../../components/why-date-of';
import type { LedgerLine } from '../../api/queries/ledger';
import { monthEnd, monthName, shortDay } from '../../format/dates';
import { NOTHING } from '../../format/figure';
import { componentWords } from '../../words/components';
import { ledgerWords } from '../../words/ledger';
import { useLanguage, useWords } from '../../words/words';
import type { Progress } from './progress';

export interface CellFacts {
  readonly line: LedgerLine;
  readonly today: string;
  readonly ruleVersion: number | undefined;
  /** Of what can be focused in it: only the current row's is reached by Tab. */
  readonly tabIndex: number;
}

const Dash = () => <span className="faint">{NOTHING}</span>;

export const Light = ({ line, ruleVersion, tabIndex }: CellFacts) => (
  <LineLight line={line} tabIndex={tabIndex} {...(ruleVersion === undefined ? {} : { ruleVersion })} />
);

export function Due({ line, today, tabIndex }: CellFacts) {
  const { dueOn } = line;
  return (
    <DueDate
      dueOn={dueOn}
      originalDueOn={line.originalDueOn}
      workingDaysLeft={line.workingDaysLeft}
      overdueWorkingDays={line.overdueWorkingDays}
      provisional={line.provisional}
      lateWorkingDays={line.lateWorkingDays}
      metOn={line.closedOn && !line.mergedIntoNumber ? (line.metOn ?? line.closedOn) : null}
      year={Number(today.slice(0, 4))}
      tabIndex={tabIndex}
      why={
        dueOn !== null && line.closedOn === null ? (
          <WhyDateOf from={dueOn > today ? today : dueOn} to={dueOn > today ? dueOn : today} today={today} />
        ) : undefined
      }
    />
  );
}

/** The bar or the pips. */
export function ProgressMark({
  line,
  progress,
  today,
  tabIndex,
  width = 84,
}: CellFacts & { progress: Progress; width?: number }) {
  const words = useWords(ledgerWords);
  if (progress.kind === 'bar')
    return <BulletBar {...progress.bar} closed={line.closedOn !== null} width={width} />;
  if (progress.kind === 'leaves') {
    const { closed, total } = progress;
    const share = { planned: null, claimed: null, verified: String(closed), target: String(total) };
    return <BulletBar {...share} unit={words.subItems} closed width={width} />;
  }
  if (progress.kind === 'milestones') {
    return <StagePips milestones={line.stages?.milestones ?? []} today={today} tabIndex={tabIndex} />;
  }
  return progress.kind === 'rates' ? <PolicyPips issuedState={progress.state} /> : null;
}

/** What stands beside pips, or in place of a figure. */
export function ProgressWords({
  line,
  progress,
  today,
}: Pick<CellFacts, 'line' | 'today'> & { progress: Progress }) {
  const words = useWords(ledgerWords);
  const { pips } = useWords(componentWords);
  if (progress.kind === 'merged') return words.mergedInto(progress.into);
  if (progress.kind === 'rates') return words.rates(progress.count, pips.issued[progress.state]);
  if (progress.kind === 'milestones') {
    const all = line.stages?.milestones ?? [];
    const met = all.filter(({ metOn }) => metOn !== null).length;
    return pips.summary(
      all.length,
      met,
      all.filter(({ metOn, dueOn }) => metOn === null && dueOn < today).length,
    );
  }
  const named: Readonly<Record<string, string>> = words.noFigures;
  return line.closedOn ? null : (named[line.reason?.code ?? ''] ?? null);
}

export const GapCell = ({ line }: CellFacts) =>
  line.closedOn || line.gap === null ? null : <Gap gap={line.gap} light={null} />;

export const Slip = ({ line }: CellFacts) => <LadderGlyph level={line.slipLevel} />;

/** 10月采纳, 10月退回, 10月未报. */
export function Report({ line }: CellFacts) {
  const words = useWords(ledgerWords);
  const language = useLanguage();
  const last = line.lastReport;
  if (line.closedOn) return <Dash />;
  if (line.missingPeriod)
    return <span className="yellow nowrap">{words.missing(monthName(line.missingPeriod, language))}</span>;
  if (!last) return <Dash />;
  const known: Readonly<Record<string, string>> = words.reports;
  const tone = TONES[last.state] ?? 'muted';
  return (
    <span className={`nowrap ${tone}`}>
      {words.reportOf(monthName(last.period, language), known[last.state] ?? last.state)}
    </span>
  );
}

const TONES: Readonly<Record<string, string>> = { waiting: 'blue', opened: 'blue', returned: 'yellow' };

export function State({ line }: CellFacts) {
  const { states } = useWords(ledgerWords);
  return <span className="nowrap">{states[line.state]}</span>;
}

export const Compared = ({ line }: CellFacts) => {
  const language = useLanguage();
  return line.comparedPeriod ? <>{monthEnd(line.comparedPeriod, language)}</> : <Dash />;
};

export const Day = ({ day, year }: { readonly day: string | null; readonly year: number }) =>
  day ? <time dateTime={day}>{shortDay(day, year)}</time> : <Dash />;
