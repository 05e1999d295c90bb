import {
  judgeLight,
  ladderLevel,
  mended,
  nextOpening,
  nextLightChangeOn,
  nextReportOpeningAt,
  instantAt,
  pace,
  period,
  reportPeriodsToOpen,
  upcomingRungs,
  type CalendarDate,
  type CommitmentId,
  type LadderFacts,
} from '@app/domain';
import type { StandingRow } from '@app/db/stores/commitment.store';
import type { AnyActor, Tx } from '@app/db/tx';
import { openDuties, type NewDuty } from './duties';
import { ledgerLine } from './ledger-line';
import { keepOvertaken } from './overtaken';
import { releaseSlip } from './release';
import { ladderFacts, lightFacts, loadSituations, reportingFacts, type Situation } from './situation';

/**
 * Leaves commitments in order after anything changed on them: slips whose matter is mended are released (ruling 23),
 * the cached light is computed anew, and the moment the sweep has to look again is written. Every write use case ends
 * with it.
 */
export async function refresh(tx: Tx, actor: AnyActor, ids: readonly CommitmentId[]): Promise<void> {
  await refreshed(tx, actor, await loadSituations(tx, ids));
}

/** The same for situations in hand that already show all that was written: nothing is read again. */
export async function refreshed(tx: Tx, actor: AnyActor, situations: readonly Situation[]): Promise<void> {
  const inOrder = await bringUpToDate(tx, actor, situations);
  await keepOvertaken(tx, actor, inOrder);
  await keepInOrder(tx, inOrder);
}

/** Releases what is mended and opens what is owed by now; the situations as they stand after it. */
export async function bringUpToDate(
  tx: Tx,
  actor: AnyActor,
  situations: readonly Situation[],
): Promise<Situation[]> {
  const released: Situation[] = [];
  for (const situation of situations) released.push(await releaseMended(tx, actor, situation));
  return openReports(tx, actor, released);
}

/** Opens the monthly reports that are owed by now (ruling 32). */
async function openReports(tx: Tx, actor: AnyActor, situations: readonly Situation[]): Promise<Situation[]> {
  const owed = situations.map((of) => owedReports(of, tx.today));
  const orders = situations.flatMap((of, i) => (owed[i] ?? []).map((input) => ({ context: of, input })));
  const opened = await openDuties(tx, actor, orders);
  return situations.map((of, i) => {
    const its = opened.splice(0, owed[i]?.length ?? 0);
    return its.length === 0 ? of : { ...of, duties: [...of.duties, ...its] };
  });
}

function owedReports(of: Situation, today: CalendarDate): NewDuty[] {
  const reporting = reportingState(of, today);
  if (!reporting) return [];
  return reportPeriodsToOpen(reporting, of.policy, of.calendar).map(({ period, opensOn, dueOn }) => ({
    kind: 'report',
    subject: period,
    title: `${Number(period.slice(5))}月填报`,
    opensOn,
    dueOn,
    postId: reporting.postId,
  }));
}

function reportingState(of: Situation, today: CalendarDate) {
  const reporting = reportingFacts(of);
  if (!reporting || of.commitment.mergedIntoId) return null;
  const existing = of.duties.filter(({ kind }) => kind === 'report').map(({ subject }) => period(subject));
  return { ...reporting, state: of.commitment.state, existing, today };
}

async function releaseMended(tx: Tx, actor: AnyActor, of: Situation): Promise<Situation> {
  let { slips, duties } = of;
  const facts = slips.some(({ state }) => state === 'open') ? ladderFacts(of) : null;
  if (!facts) return of;
  for (const slip of of.slips) {
    const cause = mended(facts, slip, of.policy);
    if (!cause) continue;
    const released = await releaseSlip(tx, actor, of, slip, cause);
    slips = slips.map((one) => (one === slip ? released : one));
    duties = duties.map((duty) =>
      duty.subject === slip.id && duty.state === 'open' ? { ...duty, state: 'met', metOn: tx.today } : duty,
    );
  }
  return { ...of, slips, duties };
}

/** Writes the cached standing and the next look of leaves. */
export async function keepInOrder(tx: Tx, situations: readonly Situation[]): Promise<void> {
  await tx.commitments.keepInOrder(situations.map((of) => standingOf(tx, of)));
}

function standingOf(tx: Tx, of: Situation): StandingRow {
  const facts = lightFacts(of, tx);
  const judged = judgeLight(facts, of.programme.lightRule, of.calendar);
  return {
    commitmentId: of.commitment.id,
    asOf: tx.today,
    ruleVersion: judged.ruleVersion,
    light: judged.light,
    pace: pace(facts, judged, of.programme.lightRule),
    gap: judged.gap,
    comparedPeriod: judged.comparedPeriod,
    standing: judged,
    slipLevel: ladderLevel(of.slips),
    ...ledgerLine(of, facts, judged, tx.today),
    nextCheckAt: nextLook(tx, of)?.toISOString() ?? null,
  };
}

/**
 * The earliest moment at which anything about the leaf changes by time alone. A rung that is due and not yet issued lies
 * in the past: whoever writes before the sweep has come must not put the look off.
 */
export function nextLook(tx: Pick<Tx, 'now' | 'today' | 'zone'>, of: Situation): Date | null {
  const ladder = ladderFacts(of);
  const reporting = reportingState(of, tx.today);
  const lightChange = nextLightChangeOn(
    lightFacts(of, tx),
    of.duties.filter(({ state }) => state === 'open').map(({ dueOn }) => dueOn),
  );
  const moments = [
    nextRungAt(tx, of, ladder),
    reporting && nextReportOpeningAt(reporting, of.policy, of.calendar),
    lightChange && instantAt(lightChange, '00:00', tx.zone),
    of.policyChangesOn && instantAt(of.policyChangesOn, '00:00', tx.zone),
  ].filter((moment): moment is Date => moment instanceof Date);
  return moments.length === 0 ? null : new Date(Math.min(...moments.map((moment) => moment.getTime())));
}

/** When the next rung can go out: at its moment, or, where that lies behind and the office is closed, at the next opening (ruling 13). */
function nextRungAt(tx: Pick<Tx, 'now'>, of: Situation, ladder: LadderFacts): Date | null {
  const [rung] = upcomingRungs(ladder, of.policy, of.calendar);
  if (!rung) return null;
  const opening = nextOpening(tx.now, of.calendar, of.policy.workingHours);
  return rung.dueAt <= tx.now && opening > tx.now ? opening : rung.dueAt;
}
