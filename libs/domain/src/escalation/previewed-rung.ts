import type { CommitmentId, DutyId, PostId } from '../id';
import type { WorkingCalendar } from '../schedule/working-calendar';
import { localDate } from '../schedule/zoned-time';
import { countedAfter, countedBefore } from './counted';
import type { Counted } from './counted';
import type { DueSoonReminder } from './due-soon';
import type { Duty } from './duty';
import { dutyMatter } from './facts';
import type { LadderFacts } from './facts';
import type { EscalationPolicy, Recipient } from './policy';
import { preconditionsOf } from './preconditions';
import type { Precondition } from './preconditions';
import { reason } from './reason';
import type { Reason } from './reason';
import type { Rung } from './rung';
import type { SlipLevel } from './slip';
import { dutyDone, wouldStop } from './would-stop';

/**
 * One thing that will go out if nobody does anything (预演); level 0 is a due-soon reminder. `dueAt` is the moment the
 * rule names, `firesAt` the one at which it goes out, later only where it is overdue already. `assumes` is the key of the
 * earlier rung of the preview that has to go out first, null where the rung rests on what is there now. `owing` is the
 * post that `owing_post` stands for, null for being behind plan; a reminder reaches the first post of `to` alone.
 */
export interface PreviewedRung {
  readonly key: string;
  readonly commitmentId: CommitmentId;
  readonly matter: string;
  readonly dutyId: DutyId | null;
  readonly owing: PostId | null;
  readonly level: 0 | SlipLevel;
  readonly dueAt: Date;
  readonly firesAt: Date;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly because: readonly Reason[];
  readonly counted: Counted;
  readonly wouldStop: { readonly zh: string; readonly en: string };
  readonly preconditions: readonly Precondition[];
  readonly assumes: string | null;
}

/** A slip's line of the preview. */
export function previewedSlip(
  rung: Rung,
  firesAt: Date,
  assumes: string | null,
  facts: LadderFacts,
  policy: EscalationPolicy,
  calendar: WorkingCalendar,
): PreviewedRung {
  const { key, matter, dutyId, level, dueAt, to, cc } = rung;
  const on = localDate(dueAt, calendar.zone);
  const duty = facts.duties.find((candidate) => candidate.id === dutyId) ?? null;
  return {
    ...{ key, commitmentId: facts.commitment.id, matter, dutyId, level, dueAt, firesAt, to, cc },
    owing: duty?.postId ?? null,
    because: rung.reasons,
    counted: countedAfter(rung.countedFrom, rung.countedDays, on, calendar),
    wouldStop: wouldStop(rung, duty, on, policy),
    preconditions: preconditionsOf(level, duty, assumes),
    assumes,
  };
}

/** A due-soon reminder's line of the preview: to the post that owes it. */
export function previewedReminder(
  { key, n, dueAt }: DueSoonReminder,
  duty: Duty,
  calendar: WorkingCalendar,
): PreviewedRung {
  const on = localDate(dueAt, calendar.zone);
  const { title, dueOn } = duty;
  return {
    ...{
      key,
      commitmentId: duty.commitmentId,
      matter: dutyMatter(duty),
      dutyId: duty.id,
      level: 0,
      dueAt,
      firesAt: dueAt,
    },
    owing: duty.postId,
    to: ['owing_post'],
    cc: [],
    because: [reason('due_soon', { title, dueOn, days: n })],
    counted: countedBefore(dueOn, n, on, calendar),
    wouldStop: dutyDone(duty, on),
    preconditions: preconditionsOf(0, duty, null),
    assumes: null,
  };
}

/** In the order in which the desk will see them. */
export const byFiring = (a: PreviewedRung, b: PreviewedRung): number =>
  a.firesAt.getTime() - b.firesAt.getTime() || a.level - b.level || (a.key < b.key ? -1 : 1);
