import { Db } from '@app/db/db';
import { CircularRead, type CircularContext } from '@app/db/reads/circular.read';
import {
  addMonths,
  asId,
  DomainError,
  isPeriod,
  lastDay,
  localTime,
  type Actor,
  type Period,
  type ProgrammeId,
  type WorkingCalendar,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadSituations } from '../upkeep/situation';
import { situationsAsOf } from './as-of';
import { itemsOf, judgedLeaf } from './circular-item';
import { byCategory, byDepartment, overall } from './counts';
import { due, moved, onTime, reports } from './dates';
import { gaps, slips, troubled } from './trouble';

/** The footer: by what data, counted by which rules, so that a reader can ask the ledger for the same figures. */
function dataOf(
  { asOf, today, at, zone, trail, policyVersion }: CircularContext,
  ruleVersion: number | null,
) {
  const running = asOf === today;
  const time = running ? localTime(new Date(at), zone).replace(':', '') : '2400';
  return { at, number: `${asOf}-${time}`, ruleVersion, policyVersion, trail };
}

/**
 * The monthly circular (月度通报, handbook §3.7): one month's work as it stood on one day, which is today while the month
 * after it runs, and that month's last day from then on. Every figure is the rules' own over what was known then.
 */
@Injectable()
export class CompileCircular {
  constructor(
    private readonly db: Db,
    private readonly circulars: CircularRead,
  ) {}

  /** Throws `not_found` to the administrator, who sees no business data, and for a month there is no circular of. */
  async execute(actor: Actor, id: string, month: string) {
    if (!isPeriod(month) || actor.role === 'administrator') throw new DomainError('not_found');
    const programmeId = asId<ProgrammeId>(id);
    const context = await this.circulars.context(actor, programmeId, month, lastDay(addMonths(month, 1)));
    return this.db.transaction(actor, async (tx) => {
      const commitments = await tx.commitments.find({ programmeId }, { position: 'ASC' });
      const ids = commitments.filter(({ isLeaf }) => isLeaf).map((leaf) => leaf.id);
      const situations = situationsAsOf(await loadSituations(tx, ids), context);
      const leaves = situations.map((of) => judgedLeaf(of, context.asOf));
      const items = itemsOf(commitments, leaves);
      return compiled(items, leaves, { actor, context, period: month, calendar: await tx.calendar() });
    });
  }
}

interface Compiling {
  readonly actor: Actor;
  readonly context: CircularContext;
  readonly period: Period;
  readonly calendar: WorkingCalendar;
}

function compiled(
  items: ReturnType<typeof itemsOf>,
  leaves: Parameters<typeof overall>[1],
  { actor, context, period, calendar }: Compiling,
) {
  const { programme, jurisdiction, today, asOf } = context;
  return {
    programme,
    jurisdiction,
    period,
    /** 第10期: the month's number. */
    issue: Number(period.slice(5)),
    today,
    asOf,
    running: asOf === today,
    overall: overall(items, leaves, context, period),
    byCategory: byCategory(items, context),
    byDepartment: byDepartment(leaves, context),
    troubled: troubled(leaves, actor, context, calendar),
    gaps: gaps(leaves, context),
    slips: slips(leaves, context, period),
    moved: moved(leaves, actor, context),
    onTime: onTime(leaves, context),
    due: due(leaves, context, calendar),
    reports: reports(leaves, context, period),
    data: dataOf(context, leaves[0]?.judged.ruleVersion ?? null),
  };
}

export type Circular = ReturnType<typeof compiled>;
