import { Db } from '@app/db/db';
import { PreviewRead, type PreviewContext } from '@app/db/reads/preview.read';
import type { SlipRow } from '@app/db/schemas/reporting.schema';
import {
  addDays,
  addMonths,
  asId,
  calendarDate,
  daysBetween,
  dayInPeriod,
  dutySpans,
  localDate,
  LEVEL_WORDS,
  periodOf,
  readPolicy,
  rehearse,
  requireRole,
  SLIP_LEVELS,
  type Actor,
  type CalendarDate,
  type CommitmentId,
  type LadderHistory,
  type PreviewedRung,
  type ProgrammeId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { ladderFacts, loadSituations, type Situation } from '../upkeep/situation';
import { requireSpan } from './preview-escalation';

const MOST_DAYS = 366;

/** How often a level went out, and how often it would have. */
export interface RehearsedLevel {
  readonly level: number;
  readonly name: string;
  readonly actual: number;
  readonly proposed: number;
  readonly difference: number;
}

/** One slip that would have gone out and did not, or the reverse, or on another day. */
export interface RehearsedDifference {
  readonly kind: 'added' | 'dropped' | 'moved';
  readonly level: number;
  readonly commitment: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly department: string | null;
  };
  readonly actualOn: CalendarDate | null;
  readonly proposedOn: CalendarDate | null;
  readonly because: readonly { readonly zh: string; readonly en: string }[];
}

/** How often a level went out in the week from a Monday, and how often it would have. */
export interface RehearsedWeek {
  readonly monday: CalendarDate;
  readonly levels: readonly { readonly level: number; readonly actual: number; readonly proposed: number }[];
}

export interface RehearsalAnswer {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly levels: RehearsedLevel[];
  /** Slips only; weeks in which none went out nor would have are left out. */
  readonly weeks: RehearsedWeek[];
  readonly differences: RehearsedDifference[];
}

interface Fired {
  readonly key: string;
  readonly level: number;
  readonly commitmentId: CommitmentId;
  readonly on: CalendarDate;
  readonly because: readonly { readonly zh: string; readonly en: string }[];
}

/**
 * A proposed policy against what really happened (改规则先试算): how often each level went out by rule, how often it
 * would have, and where the two differ. Slips issued by hand are nobody's rule and are left out. Nothing is stored.
 */
@Injectable()
export class RehearsePolicy {
  constructor(
    private readonly db: Db,
    private readonly previews: PreviewRead,
  ) {}

  async execute(
    actor: Actor,
    id: string,
    proposed: unknown,
    span: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
  ): Promise<RehearsalAnswer> {
    requireRole(actor, ['supervisor', 'government_office']);
    const context = await this.previews.context(actor, asId<ProgrammeId>(id));
    const policy = readPolicy(proposed, 0, '/policy');
    const to = span.to ?? context.today;
    const from = span.from ?? dayInPeriod(addMonths(periodOf(to), -12), Number(to.slice(8)));
    requireSpan(from, to, MOST_DAYS);
    return this.db.transaction(actor, async (tx) => {
      const situations = await loadSituations(
        tx,
        context.items.map((item) => item.id),
      );
      const calendar = await tx.calendar();
      const rungs = rehearse(
        situations.map((of) => historyOf(of, context)),
        policy,
        calendar,
        from,
        to,
      );
      // What fires later today has not had its chance yet.
      const would = rungs.filter(({ firesAt }) => firesAt <= tx.now).map((rung) => firedBy(rung, tx.zone));
      const did = situations
        .flatMap(({ slips }) => slips.filter(({ byHand }) => !byHand).map((slip) => firedAs(slip, tx.zone)))
        .filter(({ on }) => on >= from && on <= to);
      const reminded = context.reminded.filter(({ on }) => on >= from && on <= to).length;
      return {
        from,
        to,
        levels: levelsOf(did, would, reminded),
        weeks: weeksOf(did, would),
        differences: differencesOf(
          did,
          would.filter(({ level }) => level > 0),
          context,
        ),
      };
    });
  }
}

/** The states are those of the trail; where it begins later than the matter, the present one stands since its day. */
function historyOf(of: Situation, { items }: PreviewContext): LadderHistory {
  const { commitment } = of;
  const item = items.find(({ id }) => id === commitment.id);
  const known = item?.states ?? [];
  const since = commitment.stateSince;
  const states = known.length > 0 || since === null ? known : [{ since, state: commitment.state }];
  return { ...ladderFacts(of), states, spans: dutySpans(item?.changes ?? []) };
}

const firedBy = (rung: PreviewedRung, zone: string): Fired => ({
  ...{ key: rung.key, level: rung.level, commitmentId: rung.commitmentId },
  on: localDate(rung.firesAt, zone),
  because: rung.because.map(({ zh, en }) => ({ zh, en })),
});

const firedAs = (slip: SlipRow, zone: string): Fired => ({
  ...{ key: slip.rungKey, level: slip.level, commitmentId: slip.commitmentId },
  on: localDate(new Date(slip.issuedAt), zone),
  because: slip.reason,
});

function levelsOf(did: readonly Fired[], would: readonly Fired[], reminded: number): RehearsedLevel[] {
  return ([0, ...SLIP_LEVELS] as const).map((level) => {
    const count = (fired: readonly Fired[]) => fired.filter((one) => one.level === level).length;
    const [actual, proposed] = [level === 0 ? reminded : count(did), count(would)];
    return { level, name: LEVEL_WORDS[level].zh, actual, proposed, difference: proposed - actual };
  });
}

function weeksOf(did: readonly Fired[], would: readonly Fired[]): RehearsedWeek[] {
  const slips = (fired: readonly Fired[]) => fired.filter(({ level }) => level > 0);
  const mondays = [...new Set([...slips(did), ...slips(would)].map(({ on }) => mondayOf(on)))].sort();
  return mondays.map((monday) => ({
    monday,
    levels: SLIP_LEVELS.map((level) => {
      const count = (fired: readonly Fired[]) =>
        fired.filter((one) => one.level === level && mondayOf(one.on) === monday).length;
      return { level, actual: count(did), proposed: count(would) };
    }),
  }));
}

const A_MONDAY = calendarDate('2023-01-02');
const mondayOf = (day: CalendarDate): CalendarDate =>
  addDays(day, -(((daysBetween(A_MONDAY, day) % 7) + 7) % 7));

function differencesOf(
  did: readonly Fired[],
  would: readonly Fired[],
  { items }: PreviewContext,
): RehearsedDifference[] {
  const keys = [...new Set([...did, ...would].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const actual = did.find((one) => one.key === key);
    const proposed = would.find((one) => one.key === key);
    const fired = proposed ?? actual;
    if (!fired || actual?.on === proposed?.on) return [];
    const item = items.find(({ id }) => id === fired.commitmentId);
    const { level, because, commitmentId } = fired;
    return [
      {
        kind: !actual ? ('added' as const) : !proposed ? ('dropped' as const) : ('moved' as const),
        ...{ level, because, actualOn: actual?.on ?? null, proposedOn: proposed?.on ?? null },
        commitment: {
          id: commitmentId,
          number: item?.number ?? '',
          title: item?.title ?? '',
          department: item?.department ?? null,
        },
      },
    ];
  });
}
