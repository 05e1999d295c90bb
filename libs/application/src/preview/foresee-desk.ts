import { Db } from '@app/db/db';
import { PreviewRead } from '@app/db/reads/preview.read';
import { dateBasis, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadSituations, type Situation } from '../upkeep/situation';
import { nextSteps, type NextStep } from './next-step';

/**
 * What follows on a desk if nothing is done there: for each open duty of the asker's posts why it falls due on its day
 * and the next slip that its matter brings. A duty of the offices brings reminders and slips to the office itself.
 */
@Injectable()
export class ForeseeDesk {
  constructor(
    private readonly db: Db,
    private readonly previews: PreviewRead,
  ) {}

  async execute(actor: Actor) {
    const duties = await this.previews.dutiesOf(actor);
    const { situations, programmes, clock } = await this.db.transaction(actor, async (tx) => {
      const all = await loadSituations(tx, [...new Set(duties.map(({ commitmentId }) => commitmentId))]);
      const ids = [...new Set(all.map(({ commitment }) => commitment.programmeId))];
      const toCome = await Promise.all(ids.map((id) => tx.programmes.policiesToCome(id)));
      return {
        situations: all,
        programmes: ids.map((id, i) => ({ id, toCome: toCome[i] ?? [] })),
        clock: { now: tx.now, today: tx.today, zone: tx.zone },
      };
    });
    const steps: NextStep[] = [];
    for (const { id, toCome } of programmes) {
      const own = situations.filter(({ commitment }) => commitment.programmeId === id);
      steps.push(...nextSteps(own, await this.previews.context(actor, id), toCome, clock));
    }
    return {
      today: clock.today,
      duties: duties.flatMap(({ id, commitmentId }) => {
        const of = situations.find(({ commitment }) => commitment.id === commitmentId);
        const duty = of?.duties.find((one) => one.id === id);
        if (!of || !duty) return [];
        const matter = matterOf(of, duty);
        const next =
          steps.find((step) => step.commitment.id === commitmentId && step.matter === matter) ?? null;
        return [{ dutyId: id, basis: dateBasis(duty, of.policy, of.calendar), next }];
      }),
    };
  }
}

export type DeskOutlook = Awaited<ReturnType<ForeseeDesk['execute']>>;

/** A missed answer advances the matter of its slip; it does not begin one of its own (ruling 20). */
function matterOf({ slips }: Situation, { id, kind, subject }: Situation['duties'][number]): string {
  const answers = kind === 'slip_reply' || kind === 'slip_mending';
  return (answers ? slips.find((slip) => slip.id === subject)?.matter : null) ?? `duty:${id}`;
}
