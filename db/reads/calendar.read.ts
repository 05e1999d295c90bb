import type { Actor, WorkingCalendar } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db } from '../db';

/** The jurisdiction's working calendar, as the use cases see it. */
@Injectable()
export class CalendarRead {
  constructor(private readonly db: Db) {}

  calendar(actor: Actor): Promise<WorkingCalendar> {
    return this.db.transaction(actor, (tx) => tx.calendar());
  }
}
