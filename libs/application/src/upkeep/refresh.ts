import {
  judgeLight,
  ladderLevel,
  mended,
  nextLightChangeOn,
  nextReportOpeningAt,
  instantAt,
  pace,
  period,
  reportPeriodsToOpen,
  upcomingRungs,
  type CalendarDate,
  type CommitmentId,
} from '@app/domain';
import type { AnyActor, Tx } from '@app/db/tx';
import { openDuty } from './duties';
import { releaseSlip } from './release';
import { ladderFacts, lightFacts, loadSituations, reportingFacts, type Situation } from './situation';

/**
 * Leaves commitments in order after anything changed on them: slips whose matter is mended are released (ruling 23),
 * the cached light is computed anew, and the moment the sweep has to look again is written. Every write use case ends
 * with it.
 */
export async function refresh(tx: Tx, actor: AnyActor, ids: readonly CommitmentId[]): Promise<void> {
  for (const situation of await loadSituations(tx, ids)) {
    await keepInOrder(tx, await openReports(tx, actor, await releaseMended(tx, actor, situation)));
  }
}

/** Opens the monthly reports that are owed by now (ruling 32). */
async function openReports(tx: Tx, actor: AnyActor, of: Situation): Promise<Situation> {
  const reporting = reportingState(of, tx.today);
  if (!reporting) return of;
  const opened = [];
  for (const { period, opensOn, dueOn } of reportPeriodsToOpen(reporting, of.policy, of.calendar)) {
    const title = `${Number(period.slice(5))}月填报`;
    opened.push(
      await openDuty(tx, actor, of, {
        kind: 'report',
        subject: period,
        title,
        opensOn,
        dueOn,
        postId: reporting.postId,
      }),
    );
  }
  return opened.length === 0 ? of : { ...of, duties: [...of.duties, ...opened] };
}

function reportingState(of: Situation, today: CalendarDate) {
  const reporting = reportingFacts(of);
  if (!reporting || of.commitment.mergedIntoId) return null;
  const existing = of.duties.filter(({ kind }) => kind === 'report').map(({ subject }) => period(subject));
  return { ...reporting, state: of.commitment.state, existing, today };
}

async function releaseMended(tx: Tx, actor: AnyActor, of: Situation): Promise<Situation> {
  const slips = [];
  for (const slip of of.slips) {
    const cause = mended(ladderFacts(of), slip, of.policy);
    if (!cause) {
      slips.push(slip);
      continue;
    }
    slips.push(await releaseSlip(tx, actor, of, slip, cause));
  }
  return { ...of, slips };
}

/** Writes the cached standing and the next look of one leaf. */
export async function keepInOrder(tx: Tx, of: Situation): Promise<void> {
  const facts = lightFacts(of, tx);
  const judged = judgeLight(facts, of.programme.lightRule, of.calendar);
  await tx.commitments.setStanding(of.commitment.id, {
    asOf: tx.today,
    ruleVersion: judged.ruleVersion,
    light: judged.light,
    pace: pace(facts, judged, of.programme.lightRule),
    gap: judged.gap,
    comparedPeriod: judged.comparedPeriod,
    standing: judged,
    slipLevel: ladderLevel(of.slips),
  });
  await tx.commitments.setNextCheck(of.commitment.id, nextLook(tx, of));
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
    upcomingRungs(ladder, of.policy, of.calendar)[0]?.dueAt,
    reporting && nextReportOpeningAt(reporting, of.policy, of.calendar),
    lightChange && instantAt(lightChange, '00:00', tx.zone),
    of.policyChangesOn && instantAt(of.policyChangesOn, '00:00', tx.zone),
  ].filter((moment): moment is Date => moment instanceof Date);
  return moments.length === 0 ? null : new Date(Math.min(...moments.map((moment) => moment.getTime())));
}
