import {
  authorityOf,
  isOpenState,
  plannedAt,
  printedGap,
  seesDrafts,
  sightOf,
  type Actor,
  type CalendarDate,
  type WorkingCalendar,
} from '@app/domain';
import { actionsOf, sighted } from './commitment-actions';
import type { CommitmentRow } from './commitment-row';
import { encodeCursor } from './cursor';
import { dateStanding, lateBy, reasonsToday } from './date-standing';
import { historyLine, nameOfTarget } from './history-view';

const HISTORY = 20;

function targetsOf({ targets, reports, standing }: CommitmentRow) {
  const accepted = reports.filter(({ state }) => state === 'accepted');
  const shown = reports.filter(
    ({ state }) => state === 'accepted' || state === 'waiting' || state === 'opened',
  );
  return targets.map((target) => ({
    ...target,
    standing: standing.judged?.perTarget.find(({ targetId }) => targetId === target.id) ?? null,
    figures: shown.map((report) => {
      const figure = report.figures.find(({ targetId }) => targetId === target.id);
      return {
        period: report.period,
        planned: target.curve ? plannedAt(target.curve, report.period).toString() : null,
        claimed: figure?.claimed ?? null,
        verified: accepted.includes(report) ? (figure?.verified ?? null) : null,
        issuedState: figure?.issuedState ?? null,
      };
    }),
  }));
}

/** The three accounts (三本账): what the department says, what the supervision office took over, what the congress judged. */
function truthsOf({ targets, reports, resolutions }: CommitmentRow) {
  const said = reports.findLast(
    ({ state }) => state === 'waiting' || state === 'opened' || state === 'accepted',
  );
  const taken = reports.findLast(({ state }) => state === 'accepted');
  const judged = resolutions.find(({ state }) => state === 'confirmed');
  return targets.map(({ id }) => {
    const claimed = said?.figures.find(({ targetId }) => targetId === id);
    const verified = taken?.figures.find(({ targetId }) => targetId === id);
    return {
      targetId: id,
      department: said
        ? { period: said.period, value: claimed?.claimed ?? null, on: said.submittedOn, by: said.authorPost }
        : null,
      supervision: taken
        ? { period: taken.period, value: verified?.verified ?? null, on: taken.review?.on ?? null }
        : null,
      congress: judged ? { number: judged.number, date: judged.date, effect: judged.effect } : null,
    };
  });
}

function slipsOf({ slips, today }: CommitmentRow, whole: boolean, calendar: WorkingCalendar) {
  return slips.map((slip) => ({
    ...slip,
    reason: whole ? slip.reason : [],
    reply: whole ? slip.reply : null,
    releaseNote: whole ? slip.releaseNote : null,
    replyStanding: dateStanding(slip.replyBy, slip.state === 'open' && slip.reply === null, today, calendar),
  }));
}

const dutyOf = (duty: CommitmentRow['duties'][number], today: CalendarDate, calendar: WorkingCalendar) => ({
  ...duty,
  ...dateStanding(duty.dueOn, duty.state === 'open', today, calendar),
  lateWorkingDays: lateBy(duty.dueOn, duty.metOn, calendar),
});

/** With whose decision it is; the congress moves a promised date, whatever the government office thinks of it. */
const requestOf = (request: CommitmentRow['extensionRequests'][number], { duties }: CommitmentRow) => {
  const duty = duties.find(({ id }) => id === request.dutyId);
  return { ...request, authority: duty ? authorityOf(duty) : null };
};

/**
 * The page of one commitment. Whoever may not see it whole (ruling 19) sees it as the ledger shows it: figures, dates
 * and the level it stands on, without reports' texts, replies, claims, requests and history.
 */
export function commitmentView(row: CommitmentRow, actor: Actor, calendar: WorkingCalendar) {
  const { commitment, standing, today } = row;
  const sight = sightOf(actor, sighted(row));
  const whole = sight === 'whole';
  const drafts = seesDrafts(actor, sighted(row));
  const open = isOpenState(standing.state);
  const { judged, ...kept } = standing;
  return {
    ...commitment,
    worsened: whole ? commitment.worsened : null,
    state: standing.state,
    today,
    sight,
    programme: row.programme,
    category: row.category,
    parent: row.parent,
    mergedInto: row.mergedInto,
    department: row.department,
    supporting: row.supporting,
    responsiblePost: row.responsiblePost,
    leaderPost: row.leaderPost,
    ...dateStanding(commitment.dueOn, open, today, calendar),
    standing: {
      ...kept,
      reasons: reasonsToday(standing.judged, commitment, today, calendar),
      decidingTargetId: judged?.decidingTargetId ?? null,
    },
    months: row.reports.flatMap(({ period, verdict, state }) =>
      state === 'accepted' && verdict ? [{ period, light: verdict.light, gap: printedGap(verdict.gap) }] : [],
    ),
    targets: targetsOf(row),
    duties: row.duties
      .filter(({ kind }) => whole || kind === 'promised' || kind === 'milestone')
      .map((duty) => dutyOf(duty, today, calendar)),
    slips: slipsOf(row, whole, calendar),
    reports: row.reports
      .filter(({ state }) => (state === 'draft' ? drafts : whole || state === 'accepted'))
      .map((report) => (whole ? report : ledgerReport(report))),
    evidence: whole ? evidenceOf(row, drafts) : [],
    claims: whole ? row.claims : [],
    extensionRequests: whole ? row.extensionRequests.map((request) => requestOf(request, row)) : [],
    resolutions: row.resolutions,
    truths: truthsOf(row),
    actions: actionsOf(row, actor),
    history: whole ? historyPage(row) : { items: [], next: null },
  };
}
export type CommitmentView = ReturnType<typeof commitmentView>;

const ledgerReport = (report: CommitmentRow['reports'][number]) => ({
  ...report,
  narrative: '',
  problems: null,
  nextSteps: null,
  evidence: [],
  answers: [],
  review: null,
});

/** To the congress only what a filed report names. */
function evidenceOf({ evidence, reports }: CommitmentRow, drafts: boolean) {
  const filed = reports.filter(({ state }) => state !== 'draft' && state !== 'taken_back');
  return evidence.filter(({ id }) => drafts || filed.some((report) => report.evidence.includes(id)));
}

const historyPage = ({ history, targets, nameOf }: CommitmentRow) => ({
  items: history
    .slice(0, HISTORY)
    .map((line) => historyLine(line, (id) => nameOf(id) ?? nameOfTarget(id, targets))),
  next: history.length > HISTORY ? encodeCursor([history[HISTORY - 1]?.seq ?? null]) : null,
});
