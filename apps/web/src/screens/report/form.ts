import type { Schemas } from '../../api/problem';

export type Item = Schemas['CommitmentAnswer'];
export type Target = Item['targets'][number];
export type Filed = Schemas['ReportLine'];
export type Question = Schemas['ReportQuestion'];
export type Request = Schemas['SubmitReportRequest'];
type FigureInput = Schemas['FigureInput'];
export type Issued = 'not_issued' | 'issued' | 'in_force';

/** What is typed, as it is kept on the device. */
export interface Form {
  readonly figures: Readonly<Record<string, string>>;
  readonly issued: Readonly<Record<string, Issued>>;
  readonly milestones: readonly string[];
  readonly evidence: readonly string[];
  readonly narrative: string;
  readonly problems: string;
  readonly nextSteps: string;
  /** By question: its code and its target. */
  readonly answers: Readonly<Record<string, string>>;
}

export const answerKey = ({ code, targetId }: Pick<Question, 'code' | 'targetId'>) =>
  `${code} ${targetId ?? ''}`;

export const isPolicy = ({ kind }: Target) => kind === 'policy_rate';
/** Where nothing is counted the reason stands instead of a figure. */
export const isReported = ({ noTargetReason }: Target) => noTargetReason === null;
export const mayBeEmpty = ({ kind }: Target) => kind === 'capacity';

/** The form as it opens: what a returned report said, else empty. */
export function openingForm(correcting: Filed | null): Form {
  const said = correcting?.figures ?? [];
  return {
    figures: Object.fromEntries(
      said.flatMap(({ targetId, claimed }) => (claimed === null ? [] : [[targetId, claimed]])),
    ),
    issued: Object.fromEntries(
      said.flatMap(({ targetId, issuedState }) => (issuedState ? [[targetId, issuedState]] : [])),
    ),
    milestones: correcting?.milestonesReached ?? [],
    evidence: correcting?.evidence.map(({ id }) => id) ?? [],
    narrative: correcting?.narrative ?? '',
    problems: correcting?.problems ?? '',
    nextSteps: correcting?.nextSteps ?? '',
    answers: Object.fromEntries(correcting?.answers.map((one) => [answerKey(one), one.text]) ?? []),
  };
}

/** All as last month: the figures last verified, in one press; what else was typed stays. */
export function asLast(form: Form, last: Filed, narrative: string): Form {
  const { figures, issued } = openingForm(last);
  const verified = last.figures.flatMap(({ targetId, verified: value }) =>
    value === null ? [] : [[targetId, value]],
  );
  return {
    ...form,
    figures: { ...form.figures, ...figures, ...Object.fromEntries(verified) },
    issued: { ...form.issued, ...issued },
    narrative: form.narrative || narrative,
  };
}

const PLAIN = /^\d{1,15}(\.\d{1,6})?$/;
/** What was typed as the server wants it: full-width digits and commas of thousands are the keyboard's, not a fault. */
export const plain = (text: string): string =>
  text
    .trim()
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[,，\s]/g, '')
    .replace('。', '.');
export const isPlain = (text: string) => PLAIN.test(plain(text));

/** What is sent: figures that can be read, and a word for what is asked now. */
export function requestOf(
  form: Form,
  period: string,
  targets: readonly Target[],
  questions: readonly Question[],
): Request {
  return {
    period,
    figures: targets.flatMap((target): FigureInput[] => {
      if (isPolicy(target)) {
        const issuedState = form.issued[target.id];
        return issuedState ? [{ targetId: target.id, issuedState }] : [];
      }
      const typed = form.figures[target.id] ?? '';
      return isPlain(typed) ? [{ targetId: target.id, claimed: plain(typed) }] : [];
    }),
    milestonesReached: [...form.milestones],
    evidence: [...form.evidence],
    narrative: form.narrative,
    problems: form.problems || null,
    nextSteps: form.nextSteps || null,
    answers: questions.flatMap((question) => {
      const text = form.answers[answerKey(question)]?.trim();
      return text ? [{ code: question.code, targetId: question.targetId, text }] : [];
    }),
  };
}

export const isFilled = (form: Form, target: Target): boolean =>
  isPolicy(target) ? form.issued[target.id] !== undefined : isPlain(form.figures[target.id] ?? '');

/** The figures and states that still have to be given. */
export const missingOf = (form: Form, targets: readonly Target[]): Target[] =>
  targets.filter(
    (target) =>
      isReported(target) &&
      !isFilled(form, target) &&
      !(mayBeEmpty(target) && !form.figures[target.id]?.trim()),
  );

/** The report accepted last before this month. */
export const lastAccepted = (reports: readonly Filed[], period: string): Filed | null =>
  reports.find((one) => one.state === 'accepted' && one.period < period) ?? null;

export const returnedOf = (reports: readonly Filed[], period: string): Filed | null =>
  reports.find((one) => one.period === period && one.state === 'returned') ?? null;

/** What was said last about this month and is not with the reviewer: returned, or taken back by the department. */
export const saidLast = (reports: readonly Filed[], period: string): Filed | null =>
  reports
    .filter((one) => one.period === period && (one.state === 'returned' || one.state === 'taken_back'))
    .sort((one, other) => (other.submittedAt ?? '').localeCompare(one.submittedAt ?? ''))[0] ?? null;

export const pendingOf = (reports: readonly Filed[]): Filed | null =>
  reports.find(({ state }) => state === 'waiting' || state === 'opened') ?? null;
