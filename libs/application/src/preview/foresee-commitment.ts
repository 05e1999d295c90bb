import { Db } from '@app/db/db';
import { PreviewRead } from '@app/db/reads/preview.read';
import {
  asId,
  dateBasis,
  figure,
  monthsOf,
  printedGap,
  requireWhole,
  targetMonths,
  targetOutlook,
  type Actor,
  type CommitmentId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadSituation, type Situation } from '../upkeep/situation';
import { nextSteps } from './next-step';

/**
 * What an item's page says beyond what is: each target through the year with where its pace leads, what was claimed and
 * not taken over, why each date is that date, and what follows if nobody does anything. For those who see it whole.
 */
@Injectable()
export class ForeseeCommitment {
  constructor(
    private readonly db: Db,
    private readonly previews: PreviewRead,
  ) {}

  async execute(actor: Actor, id: string) {
    const { of, toCome, clock } = await this.db.transaction(actor, async (tx) => {
      const its = await loadSituation(tx, asId<CommitmentId>(id));
      const policies = await tx.programmes.policiesToCome(its.commitment.programmeId);
      return { of: its, toCome: policies, clock: { now: tx.now, today: tx.today, zone: tx.zone } };
    });
    const context = await this.previews.context(actor, of.commitment.programmeId);
    const { leadDepartmentId } = of.commitment;
    const item = context.items.find((one) => one.id === of.commitment.id);
    requireWhole(actor, item ?? { leadDepartmentId, supportingDepartmentIds: [] });
    const steps = nextSteps([of], context, toCome, clock);
    return {
      id: of.commitment.id,
      today: clock.today,
      year: of.programme.year,
      ruleVersion: of.programme.lightRule.version,
      policyVersion: of.policy.version,
      months: lightsOf(of),
      targets: of.targets.map((target) => outlookOn(of, target)),
      dates: of.duties
        .filter(({ state }) => state === 'open')
        .map((duty) => ({
          dutyId: duty.id,
          kind: duty.kind,
          title: duty.title,
          dueOn: duty.dueOn,
          originalOn: duty.originalOn,
          basis: dateBasis(duty, of.policy, of.calendar),
        })),
      next: steps[0] ?? null,
      nextByMatter: [...new Set(steps.map(({ matter }) => matter))].flatMap(
        (matter) => steps.find((step) => step.matter === matter) ?? [],
      ),
    };
  }
}

export type CommitmentOutlook = Awaited<ReturnType<ForeseeCommitment['execute']>>;

const acceptedOf = ({ reports }: Situation) => reports.filter(({ state }) => state === 'accepted');

/** The light and gap at each month's end, null where no report was accepted. */
function lightsOf(of: Situation) {
  return monthsOf(of.programme.year).map((period) => {
    const verdict = acceptedOf(of).findLast((report) => report.period === period)?.verdict ?? null;
    return { period, light: verdict?.light ?? null, gap: printedGap(verdict?.gap ?? null) };
  });
}

function outlookOn(of: Situation, target: Situation['targets'][number]) {
  const accepted = acceptedOf(of);
  const figures = accepted.flatMap(({ period, review, figures: its }) =>
    review ? [{ period, acceptedOn: review.on, figures: its }] : [],
  );
  const { year, lightRule } = of.programme;
  return {
    targetId: target.id,
    what: target.what,
    unit: target.unit,
    value: target.value,
    months: targetMonths(target, accepted, year, lightRule),
    outlook: targetOutlook(target, figures, of.commitment.dueOn),
    difference: differenceOn(accepted.at(-1), target.id),
  };
}

/** Claimed less verified in the last accepted report, with the reason it was reduced for. */
function differenceOn(report: Situation['reports'][number] | undefined, targetId: string) {
  const found = report?.figures.find((one) => one.targetId === targetId);
  if (!report || !found || found.claimed === null || found.verified === null) return null;
  const { claimed, verified } = found;
  return {
    period: report.period,
    claimed,
    verified,
    difference: figure(claimed).minus(figure(verified)).toFixed(),
    reasonCode: report.review?.reductions.find((one) => one.targetId === targetId)?.reasonCode ?? null,
    text: report.review?.text ?? null,
  };
}
