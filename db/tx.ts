import type { Actor, CalendarDate, JurisdictionId, SystemActor, WorkingCalendar } from '@app/domain';
import type { PoolClient } from 'pg';
import { newUuid } from './new-id';
import { CalendarStore } from './stores/calendar.store';
import { CardStore } from './stores/card.store';
import { CommitmentStore } from './stores/commitment.store';
import { DeliveryStore } from './stores/delivery.store';
import { DispatchStore } from './stores/dispatch.store';
import { DutyStore } from './stores/duty.store';
import { EvidenceStore } from './stores/evidence.store';
import { EventStore } from './stores/event.store';
import { OrganisationStore } from './stores/organisation.store';
import { ProgrammeStore } from './stores/programme.store';
import { ReceiverStore } from './stores/receiver.store';
import { ReminderStore } from './stores/reminder.store';
import { ReportStore } from './stores/report.store';
import { RestoreStore } from './stores/restore.store';
import { SituationStore } from './stores/situation.store';
import { SlipStore } from './stores/slip.store';
import { Store } from './stores/store';
import type { Statement } from './stores/table';
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
 * Reads are awaited; writes are sent and travel together (pg's pipeline), and the door awaits them all before it
 * commits. Events are kept and written last: the log head stays locked for the shortest time.
 */
export class Tx {
  /** Set by the stores that write what open pages show at once: the door announces it after the commit. */
  isNews = false;
  private readonly sent: Promise<unknown>[] = [];
  readonly programmes = new ProgrammeStore(this);
  readonly commitments = new CommitmentStore(this);
  readonly duties = new DutyStore(this);
  readonly reports = new ReportStore(this);
  readonly evidence = new EvidenceStore(this);
  readonly claims = new Store<ClaimRow>(this, ClaimSchema);
  readonly extensions = new Store<ExtensionRequestRow>(this, ExtensionRequestSchema);
  readonly resolutions = new Store<ResolutionRow>(this, ResolutionSchema);
  readonly situations = new SituationStore(this);
  readonly slips = new SlipStore(this);
  readonly reminders = new ReminderStore(this);
  readonly dispatches = new DispatchStore(this);
  readonly receivers = new ReceiverStore(this);
  readonly deliveries = new DeliveryStore(this);
  readonly cards = new CardStore(this);
  readonly restores = new RestoreStore(this);
  readonly organisation = new OrganisationStore(this);
  readonly calendars = new CalendarStore(this);
  readonly events = new EventStore(this);

  constructor(
    private readonly client: PoolClient,
    readonly jurisdictionId: JurisdictionId,
    /** The business clock at the transaction's begin. */
    readonly now: Date,
    /** The local day of `now` in the jurisdiction's zone. */
    readonly today: CalendarDate,
    readonly zone: string,
    readonly calendarVersion: number,
  ) {}

  /** A fresh identifier of the kind that is asked for. */
  newId<T extends string>(): T {
    return newUuid() as T;
  }

  /** The jurisdiction's working calendar at its present version. */
  calendar(): Promise<WorkingCalendar> {
    return this.calendars.current();
  }

  /** A query, or a statement that has to be waited for; sees all writes sent before it. */
  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row & object>(sql, [...values])).rows;
  }

  /** The same for a prepared statement. */
  async run<Row>({ name, text, values }: Statement): Promise<Row[]> {
    return (await this.client.query<Row & object>({ name, text, values: [...values] })).rows;
  }

  /** Sends a write without waiting; `check` sees how many rows it touched and may refuse. */
  send({ name, text, values }: Statement, check: (affected: number) => void = () => undefined): void {
    const sent = this.client
      .query({ name, text, values: [...values] })
      .then(({ rowCount }) => check(rowCount ?? 0));
    sent.catch(() => undefined); // settle() reports it
    this.sent.push(sent);
  }

  /** Waits for all writes sent so far; throws the first failure in their order. */
  async settle(): Promise<void> {
    for (const write of this.sent.splice(0)) await write;
  }
}

export type AnyActor = Actor | SystemActor;
