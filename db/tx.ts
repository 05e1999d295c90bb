import type { Actor, CalendarDate, JurisdictionId, SystemActor, WorkingCalendar } from '@app/domain';
import type { EntityManager, QueryRunner } from 'typeorm';
import { newUuid } from './new-id';
import { CalendarStore } from './stores/calendar.store';
import { CommitmentStore } from './stores/commitment.store';
import { DutyStore } from './stores/duty.store';
import { EventStore } from './stores/event.store';
import { OrganisationStore } from './stores/organisation.store';
import { ProgrammeStore } from './stores/programme.store';
import { ReminderStore } from './stores/reminder.store';
import { ReportStore } from './stores/report.store';
import { SlipStore } from './stores/slip.store';
import { Store } from './stores/store';
import {
  ClaimSchema,
  ExtensionRequestSchema,
  ResolutionSchema,
  type ClaimRow,
  type ExtensionRequestRow,
  type ResolutionRow,
} from './schemas/reporting.schema';

/**
 * What a use case works with inside the door: the clock, the tenant and the stores. Lives as long as its transaction.
 * Stores read and write at once; events are kept and written together, last, by the door (the log head stays locked
 * for the shortest time).
 */
export class Tx {
  readonly manager: EntityManager;
  readonly programmes = new ProgrammeStore(this);
  readonly commitments = new CommitmentStore(this);
  readonly duties = new DutyStore(this);
  readonly reports = new ReportStore(this);
  readonly claims = new Store<ClaimRow>(this, ClaimSchema);
  readonly extensions = new Store<ExtensionRequestRow>(this, ExtensionRequestSchema);
  readonly resolutions = new Store<ResolutionRow>(this, ResolutionSchema);
  readonly slips = new SlipStore(this);
  readonly reminders = new ReminderStore(this);
  readonly organisation = new OrganisationStore(this);
  readonly calendars = new CalendarStore(this);
  readonly events = new EventStore(this);

  constructor(
    runner: QueryRunner,
    readonly jurisdictionId: JurisdictionId,
    /** The business clock at the transaction's begin. */
    readonly now: Date,
    /** The local day of `now` in the jurisdiction's zone. */
    readonly today: CalendarDate,
    readonly zone: string,
    readonly calendarVersion: number,
  ) {
    this.manager = runner.manager;
  }

  /** A fresh identifier of the kind that is asked for. */
  newId<T extends string>(): T {
    return newUuid() as T;
  }

  /** The jurisdiction's working calendar at its present version. */
  calendar(): Promise<WorkingCalendar> {
    return this.calendars.current();
  }

  query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, [...values]);
  }
}

export type AnyActor = Actor | SystemActor;
