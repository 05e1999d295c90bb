import { asId } from '../id';
import type { CommitmentId, DutyId, PostId } from '../id';
import { calendarDate, period } from '../schedule/calendar-date';
import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { instantAt, localDate, localTime } from '../schedule/zoned-time';
import { nationalCalendar } from '../schedule/national-calendar.fixture';
import { DEFAULT_POLICY } from './default-policy';
import type { Duty } from './duty';
import type { LadderFacts, PeriodVerdict } from './facts';
import { dueRungs, upcomingRungs } from './ladder';
import type { Rung } from './rung';
import { afterDelivery } from './simulate';
import type { Slip, SlipReply } from './slip';

export const calendar: WorkingCalendar = nationalCalendar;
export const policy = DEFAULT_POLICY;
export const d = calendarDate;
export const at = (day: string, time = '09:00'): Date => instantAt(d(day), time, calendar.zone);
export const shown = (instant: Date): string =>
  `${localDate(instant, calendar.zone)} ${localTime(instant, calendar.zone)}`;

const commitmentId = asId<CommitmentId>('c');
export const postId = asId<PostId>('post');

/** A duty of kind milestone unless said otherwise; its id is its subject. */
export function duty(given: Partial<Duty> & { dueOn: CalendarDate }): Duty {
  return {
    jurisdictionId: asId('j'),
    id: asId<DutyId>(given.subject ?? 'm'),
    programmeId: asId('p'),
    commitmentId,
    kind: 'milestone',
    subject: 'm',
    title: '开工',
    version: 1,
    originalOn: given.dueOn,
    opensOn: d('2023-02-20'),
    postId,
    state: 'open',
    metOn: null,
    ...given,
  };
}

/** One accepted period: month, day of acceptance, gap in points, red above 30 unless said otherwise. */
export function verdict(
  month: string,
  acceptedOn: string,
  gap: string | null,
  given: Partial<PeriodVerdict> = {},
): PeriodVerdict {
  const light = gap === null ? 'grey' : Number(gap) > 30 ? 'red' : Number(gap) >= 10 ? 'yellow' : 'green';
  return { period: period(month), acceptedOn: d(acceptedOn), gap, light, forecastMisses: false, ...given };
}

export function factsOf(
  given: Partial<Omit<LadderFacts, 'commitment'>> & Partial<LadderFacts['commitment']> = {},
): LadderFacts {
  const { state = 'in_progress', mergedIntoId = null, ...rest } = given;
  return {
    commitment: { id: commitmentId, programmeId: asId('p'), state, mergedIntoId },
    resumedOn: null,
    duties: [],
    periods: [],
    slips: [],
    ...rest,
  };
}

export const next = (facts: LadderFacts): Rung[] => upcomingRungs(facts, policy, calendar);

/** The next rungs as "level moment matter". */
export const lines = (facts: LadderFacts): string[] =>
  next(facts).map((rung) => `${rung.level} ${shown(rung.dueAt)} ${rung.matter}`);

/** Delivers the first rung due at that moment; fails where there is none. */
export function deliver(facts: LadderFacts, day: string, time?: string): LadderFacts {
  const rung = dueRungs(facts, policy, calendar, at(day, time))[0];
  if (!rung) throw new Error(`nothing is due on ${day}`);
  return afterDelivery(facts, rung, at(day, time), policy, calendar);
}

/** The same facts with the last slip changed. */
export function withLast(facts: LadderFacts, change: Partial<Slip>): LadderFacts {
  return {
    ...facts,
    slips: facts.slips.map((slip, i) => (i === facts.slips.length - 1 ? { ...slip, ...change } : slip)),
  };
}

export function reply(day: string, given: Partial<SlipReply> = {}): SlipReply {
  return {
    at: at(day, '15:00').toISOString(),
    text: '',
    byPostId: postId,
    signed: false,
    promisedOn: null,
    acceptedOn: null,
    ...given,
  };
}

/** A slip that is open in a matter, delivered on that day, as if the ladder had brought it. */
export function slip(
  matter: string,
  level: Slip['level'],
  deliveredOn: string,
  given: Partial<Slip> = {},
): Slip {
  const rung: Rung = {
    key: `slip:${matter}:1:${level}`,
    matter,
    version: 1,
    level,
    dueAt: at(deliveredOn),
    to: [],
    cc: [],
    reasons: [],
    dutyId: matter.startsWith('duty:') ? asId<DutyId>(matter.slice(5)) : null,
    dutyVersion: matter.startsWith('duty:') ? 1 : null,
    countedFrom: d(deliveredOn),
    countedDays: 0,
  };
  const made = afterDelivery(factsOf(), rung, at(deliveredOn), policy, calendar).slips[0];
  if (!made) throw new Error('no slip');
  return { ...made, ...given };
}
