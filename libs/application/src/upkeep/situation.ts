import type {
  CommitmentId,
  LadderFacts,
  LightFacts,
  ReportingFacts,
  TargetStanding,
  WorkingCalendar,
} from '@app/domain';
import { hasCriterion, isCounted, isWithOffice, plannedAt } from '@app/domain';
import type { TargetRow } from '@app/db/schemas/commitment.schema';
import type { ReportRow } from '@app/db/schemas/reporting.schema';
import { verdictsOf } from '@app/db/stores/report.store';
import type { ProgrammeRules, SituationRow } from '@app/db/stores/situation.store';
import type { Tx } from '@app/db/tx';

/** All that the rules look at for one leaf, read in one transaction. */
export interface Situation extends SituationRow, ProgrammeRules {
  readonly calendar: WorkingCalendar;
}

/** The situations of many leaves of one jurisdiction: one round trip, however many they are. */
export async function loadSituations(tx: Tx, ids: readonly CommitmentId[]): Promise<Situation[]> {
  const [rows, rules, calendar] = await Promise.all([
    tx.situations.of(ids),
    tx.situations.rulesOf(ids),
    tx.calendar(),
  ]);
  return rows.flatMap((row) => {
    const its = rules.get(row.commitment.programmeId);
    return its ? [{ ...row, ...its, calendar }] : [];
  });
}

export async function loadSituation(tx: Tx, id: CommitmentId): Promise<Situation> {
  const [situation] = await loadSituations(tx, [id]);
  if (!situation) await tx.commitments.get(id); // throws not_found
  return situation as Situation;
}

/** What the ladder looks at. */
export function ladderFacts(of: Situation): LadderFacts {
  const { commitment } = of;
  return {
    commitment,
    resumedOn: commitment.resumedOn,
    duties: of.duties,
    periods: verdictsOf(of.reports.filter(({ state }) => state === 'accepted')),
    slips: of.slips,
    reporting: reportingFacts(of),
  };
}

/** A commitment reports while it has anything with a criterion (ruling 10) and a post that owes the report. */
export function reportingFacts({ commitment, targets, duties }: Situation): ReportingFacts | null {
  if (!commitment.responsiblePostId) return null;
  return {
    startedOn: commitment.startedOn,
    promisedDueOn: commitment.dueOn,
    reportable:
      targets.some(
        (target) => hasCriterion(target) && (isCounted(target) || target.kind === 'policy_rate'),
      ) || duties.some(({ kind }) => kind === 'milestone'),
    postId: commitment.responsiblePostId,
  };
}

/** What the light looks at, as of the transaction's day: planned and verified at the end of the last accepted period (ruling 1). */
export function lightFacts(of: Situation, tx: Pick<Tx, 'today'>): LightFacts {
  const { commitment, duties } = of;
  const accepted = of.reports.filter(({ state }) => state === 'accepted').at(-1) ?? null;
  const waiting = of.reports.find(({ state }) => state === 'waiting' || state === 'opened');
  const missing = duties.find(
    ({ kind, state, dueOn }) => kind === 'report' && state === 'open' && dueOn < tx.today,
  );
  const latest = of.reports.at(-1);
  return {
    state: commitment.state,
    mergedInto: of.mergedInto?.number ?? null,
    mergedIntoClosed: of.mergedInto?.state === 'closed' || of.mergedInto?.state === 'archived',
    comparedPeriod: accepted?.period ?? null,
    targets: of.targets.map((target) => standingOf(target, accepted, waiting ?? accepted)),
    milestones: duties
      .filter(({ kind, state }) => kind === 'milestone' && state !== 'cancelled')
      .map(({ id, title, dueOn, metOn }) => ({ dutyId: id, title, dueOn, metOn })),
    promisedDueOn: commitment.dueOn,
    claimedOn: isWithOffice(commitment.state) ? (of.claim?.claimedOn ?? null) : null,
    reportMissing: missing ? { period: missing.subject as ReportRow['period'], dueOn: missing.dueOn } : null,
    reportWaiting: waiting?.submittedOn ? { period: waiting.period, submittedOn: waiting.submittedOn } : null,
    reportReturned:
      latest?.state === 'returned' && latest.review
        ? { period: latest.period, returnedOn: latest.review.on }
        : null,
    worsened: commitment.worsened,
    noTargetReason: of.targets.find(({ noTargetReason }) => noTargetReason !== null)?.noTargetReason ?? null,
    today: tx.today,
  };
}

function standingOf(
  target: TargetRow,
  accepted: ReportRow | null,
  claiming: ReportRow | null,
): TargetStanding {
  const verified = accepted?.figures.find(({ targetId }) => targetId === target.id);
  const claimed = claiming?.figures.find(({ targetId }) => targetId === target.id);
  return {
    targetId: target.id,
    title: target.what,
    kind: target.kind,
    comparator: target.comparator,
    value: target.value,
    denominator: target.denominator,
    hasCriterion: hasCriterion(target),
    unit: target.unit,
    planned: target.curve && accepted ? plannedAt(target.curve, accepted.period).toString() : null,
    verified: verified?.verified ?? null,
    claimed: claimed?.claimed ?? null,
    issuedState: verified?.issuedState ?? null,
  };
}
