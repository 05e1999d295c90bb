import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import { type Actor, type CalendarDate, type CalendarDay, DomainError, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { reprojectAll } from '../upkeep/reproject';
import { type CalendarEffect, effectOf } from './calendar-effect';

export interface CalendarDayOverridden extends CalendarDay {
  readonly version: number;
  readonly effect: CalendarEffect;
}

/** Carries what was found out of a transaction that is to leave nothing. */
class Foreseen extends Error {
  constructor(readonly effect: CalendarEffect) {
    super('foreseen');
  }
}

/** Makes one day of the jurisdiction's calendar working or not, over the national notice; `version` is the calendar's. */
@Injectable()
export class OverrideCalendarDay {
  constructor(private readonly db: Db) {}

  execute(day: CalendarDay, version: number, actor: Actor): Promise<CalendarDayOverridden> {
    return this.db.transaction(actor, async (tx) => {
      requireAction('change_calendar', actor);
      const current = await tx.calendars.lockVersion();
      if (current !== version) throw new DomainError('version_stale', { current });
      const effect = await overrideDay(tx, day, current, actor);
      return { ...day, version: current + 1, effect };
    });
  }

  /** What the change would move, found by making it and leaving nothing: before and after cannot disagree. */
  async foresee(date: CalendarDate, working: boolean, actor: Actor): Promise<CalendarEffect> {
    try {
      return await this.db.transaction(actor, async (tx) => {
        requireAction('change_calendar', actor);
        const current = await tx.calendars.lockVersion();
        throw new Foreseen(await overrideDay(tx, { date, working, name: '' }, current, actor));
      });
    } catch (thrown) {
      if (thrown instanceof Foreseen) return thrown.effect;
      throw thrown;
    }
  }
}

async function overrideDay(tx: Tx, day: CalendarDay, current: number, actor: Actor): Promise<CalendarEffect> {
  const before = await tx.calendar();
  const after = current + 1;
  const { date, working } = day;
  return effectOf(tx, async () => {
    await tx.calendars.setOverride(day);
    tx.events.append(actor.jurisdictionId, null, actor, {
      kind: 'calendar_changed',
      version: { before: current, after },
      days: [{ date, working }],
    });
    await reprojectAll(tx, actor, `calendar:${after}`, before);
  });
}
