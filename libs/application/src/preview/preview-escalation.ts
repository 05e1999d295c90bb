import { Db } from '@app/db/db';
import { PreviewRead } from '@app/db/reads/preview.read';
import {
  addDays,
  asId,
  daysBetween,
  DomainError,
  instantAt,
  policiesInForce,
  preview,
  sightOf,
  type Actor,
  type CalendarDate,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { openSituations } from '../upkeep/reproject';
import { foreseen } from './next-step';
import { toldTo, type PreviewLine } from './told-to';

const MOST_DAYS = 92;

export interface PreviewAnswer {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The version that is in force now; each day is foreseen by the one that will be then. */
  readonly policyVersion: number | null;
  readonly lines: PreviewLine[];
}

/**
 * What will fire, when, to whom and why, if nobody does anything (预演); over every open item that the actor sees
 * whole. Played from now on, whatever day is asked for, so that what fires before that day has its consequences.
 */
@Injectable()
export class PreviewEscalation {
  constructor(
    private readonly db: Db,
    private readonly previews: PreviewRead,
  ) {}

  async execute(actor: Actor, id: string, from?: CalendarDate, to?: CalendarDate): Promise<PreviewAnswer> {
    const programmeId = asId<ProgrammeId>(id);
    const context = await this.previews.context(actor, programmeId);
    const seen = context.items.filter((item) => sightOf(actor, item) === 'whole');
    if (actor.role === 'administrator') throw new DomainError('not_found');
    const first = from ?? context.today;
    const last = to ?? addDays(first, 28);
    requireSpan(first, last, MOST_DAYS);
    return this.db.transaction(actor, async (tx) => {
      const all = await openSituations(tx, { programmeId });
      const situations = all.filter(({ commitment }) => seen.some((item) => item.id === commitment.id));
      const [any] = situations;
      if (!any) return { from: first, to: last, policyVersion: null, lines: [] };
      const until = new Date(instantAt(addDays(last, 1), '00:00', tx.zone).getTime() - 1);
      const toCome = await tx.programmes.policiesToCome(programmeId);
      const policies = policiesInForce(any.policy, toCome, tx.now, tx.zone);
      const rungs = preview(situations.map(foreseen), policies, any.calendar, tx.now, until);
      const since = instantAt(first, '00:00', tx.zone);
      const lines = rungs.filter(({ firesAt }) => firesAt >= since);
      return {
        from: first,
        to: last,
        policyVersion: any.policy.version,
        lines: lines.map((rung) => toldTo(rung, situations, context)),
      };
    });
  }
}

/** Throws `field_invalid` at `/to` where the days run backwards or are too many. */
export function requireSpan(from: CalendarDate, to: CalendarDate, most: number): void {
  const days = daysBetween(from, to);
  if (days >= 0 && days <= most) return;
  const params = { field: 'to', value: to };
  throw new DomainError('request_invalid', {}, [{ pointer: '/to', code: 'field_invalid', params }]);
}
