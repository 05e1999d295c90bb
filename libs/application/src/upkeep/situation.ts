import type {
  Commitment,
  CommitmentId,
  CompletionClaim,
  EscalationPolicy,
  LadderFacts,
  LightFacts,
  ProgrammeId,
  ReportingFacts,
  TargetStanding,
  WorkingCalendar,
} from '@app/domain';
import { hasCriterion, isCounted, isWithOffice, plannedAt } from '@app/domain';
import type { DutyRow, TargetRow } from '@app/db/schemas/commitment.schema';
import type { ProgrammeRow } from '@app/db/schemas/programme.schema';
import type { ReportRow, SlipRow } from '@app/db/schemas/reporting.schema';
import { verdictsOf } from '@app/db/stores/report.store';
import { oneOf } from '@app/db/stores/store';
import type { Tx } from '@app/db/tx';

/** All that the rules look at for one leaf, read in one transaction. Lists are in the order the rules expect. */
export interface Situation {
  readonly programme: ProgrammeRow;
  readonly policy: EscalationPolicy;
  readonly calendar: WorkingCalendar;
  readonly commitment: Commitment;
  readonly targets: readonly TargetRow[];
  readonly duties: readonly DutyRow[];
  readonly reports: readonly ReportRow[];
  readonly slips: readonly SlipRow[];
  readonly claim: CompletionClaim | null;
  readonly mergedInto: Pick<Commitment, 'number' | 'state'> | null;
}

/** The situations of many leaves of one jurisdiction: a query a table, however many they are. */
export async function loadSituations(tx: Tx, ids: readonly CommitmentId[]): Promise<Situation[]> {
  const of = { commitmentId: oneOf(ids) };
  const commitments = await tx.commitments.find({ id: oneOf(ids) }, { position: 'ASC' });
  const [targets, duties, reports, slips, claims, merged] = await Promise.all([
    tx.commitments.allTargets(of),
    tx.duties.find(of, { dueOn: 'ASC' }),
    tx.reports.find(of, { period: 'ASC', submittedAt: 'ASC' }),
    tx.slips.find(of, { issuedAt: 'ASC' }),
    tx.claims.find({ ...of, state: 'waiting' }),
    tx.commitments.find({ id: oneOf(commitments.flatMap(({ mergedIntoId }) => mergedIntoId ?? [])) }),
  ]);
  const grouped = {
    targets: byCommitment(targets),
    duties: byCommitment(duties),
    reports: byCommitment(reports),
    slips: byCommitment(slips),
  };
  const calendar = await tx.calendar();
  const programmes = await loadProgrammes(tx, [
    ...new Set(commitments.map(({ programmeId }) => programmeId)),
  ]);
  return commitments.flatMap((commitment) => {
    const its = programmes.get(commitment.programmeId);
    return its
      ? [
          {
            ...its,
            calendar,
            commitment,
            targets: grouped.targets.get(commitment.id) ?? [],
            duties: grouped.duties.get(commitment.id) ?? [],
            reports: grouped.reports.get(commitment.id) ?? [],
            slips: grouped.slips.get(commitment.id) ?? [],
            claim: claims.find(({ commitmentId }) => commitmentId === commitment.id) ?? null,
            mergedInto: merged.find(({ id }) => id === commitment.mergedIntoId) ?? null,
          },
        ]
      : [];
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

async function loadProgrammes(
  tx: Tx,
  ids: readonly ProgrammeId[],
): Promise<Map<ProgrammeId, Pick<Situation, 'programme' | 'policy'>>> {
  const entries = [];
  for (const programme of await tx.programmes.find({ id: oneOf(ids) })) {
    entries.push([programme.id, { programme, policy: await tx.programmes.policy(programme.id) }] as const);
  }
  return new Map(entries);
}

function byCommitment<T extends { readonly commitmentId: CommitmentId }>(
  rows: readonly T[],
): Map<CommitmentId, T[]> {
  const groups = new Map<CommitmentId, T[]>();
  for (const row of rows) {
    const group = groups.get(row.commitmentId);
    if (group) group.push(row);
    else groups.set(row.commitmentId, [row]);
  }
  return groups;
}
