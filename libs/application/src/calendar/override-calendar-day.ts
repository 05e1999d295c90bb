import { Db } from '@app/db/db';
import { type Actor, type CalendarDay, DomainError, requireAction } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { reprojectAll } from '../upkeep/reproject';

export interface CalendarDayOverridden extends CalendarDay {
  readonly version: number;
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
      const before = await tx.calendar();
      await tx.calendars.setOverride(day);
      const after = current + 1;
      const { date, working } = day;
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'calendar_changed',
        version: { before: current, after },
        days: [{ date, working }],
      });
      await reprojectAll(tx, actor, `calendar:${after}`, before);
      return { ...day, version: after };
    });
  }
}
