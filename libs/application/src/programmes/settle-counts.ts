import { Db } from '@app/db/db';
import {
  asId,
  DomainError,
  requireAction,
  settleCountDifference,
  type Actor,
  type CountSettlement,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadPrintedList } from '../upkeep/printed-list';

export interface SettleCountsForm {
  /** Number of the category; null for the whole list. */
  readonly category: number | null;
  readonly reason: string;
}

export interface SettledCounts extends CountSettlement {
  readonly version: number;
}

/** Rules on a count that differs from the printed one (件数裁定), with a reason; until then no item is registered. */
@Injectable()
export class SettleCounts {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, programmeId: string, { category, reason }: SettleCountsForm): Promise<SettledCounts> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('settle_counts', actor);
      const programme = await tx.programmes.lock(asId<ProgrammeId>(programmeId));
      const { differences } = await loadPrintedList(tx, programme);
      const difference = differences.find((one) => one.category === category);
      if (!difference) throw new DomainError('no_count_difference');
      const { next, event } = settleCountDifference(programme.id, difference, { actor, reason });
      const others = programme.countSettlements.filter((one) => one.category !== category);
      const saved = await tx.programmes.save(programme, { countSettlements: [...others, next] });
      tx.events.append(programme.id, null, actor, event);
      return { ...next, version: saved.version };
    });
  }
}
