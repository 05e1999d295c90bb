import {
  judgeLight,
  ladderLevel,
  mended,
  nextCheckAt,
  nextLightChangeOn,
  nextReportOpeningAt,
  instantAt,
  pace,
  type CommitmentId,
} from '@app/domain';
import type { AnyActor, Tx } from '@app/db/tx';
import { meetDuty } from './duties';
import { ladderFacts, lightFacts, loadSituations, type Situation } from './situation';

/**
 * Leaves commitments in order after anything changed on them: slips whose matter is mended are released (ruling 23),
 * the cached light is computed anew, and the moment the sweep has to look again is written. Every write use case ends
 * with it.
 */
export async function refresh(tx: Tx, actor: AnyActor, ids: readonly CommitmentId[]): Promise<void> {
  for (const situation of await loadSituations(tx, ids)) {
    await keepInOrder(tx, await releaseMended(tx, actor, situation));
  }
}

async function releaseMended(tx: Tx, actor: AnyActor, of: Situation): Promise<Situation> {
  const slips = [];
  for (const slip of of.slips) {
    const cause = mended(ladderFacts(of), slip, of.policy);
    if (!cause) {
      slips.push(slip);
      continue;
    }
    slips.push(await tx.slips.save(slip, { state: 'released', releasedOn: tx.today, releaseNote: cause.zh }));
    for (const duty of of.duties) {
      if (duty.subject === slip.id && duty.state === 'open') await meetDuty(tx, actor, duty);
    }
    tx.events.append(slip.programmeId, slip.commitmentId, actor, {
      kind: 'slip_released',
      commitmentId: slip.commitmentId,
      slipId: slip.id,
      level: slip.level,
      cause: cause.code,
      text: cause.zh,
    });
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

/** The earliest moment at which anything about the leaf changes by time alone. */
export function nextLook(tx: Pick<Tx, 'now' | 'today' | 'zone'>, of: Situation): Date | null {
  const ladder = ladderFacts(of);
  const lightChange = nextLightChangeOn(
    lightFacts(of, tx),
    of.duties.filter(({ state }) => state === 'open').map(({ dueOn }) => dueOn),
  );
  const moments = [
    nextCheckAt(ladder, of.policy, of.calendar, tx.now),
    ladder.reporting && nextReportOpeningAt(ladder, of.policy, of.calendar, tx.now),
    lightChange && instantAt(lightChange, '00:00', tx.zone),
  ].filter((moment): moment is Date => moment instanceof Date);
  return moments.length === 0 ? null : new Date(Math.min(...moments.map((moment) => moment.getTime())));
}
