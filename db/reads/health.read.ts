import { Injectable } from '@nestjs/common';
import { Db } from '../db';

export interface HealthView {
  /** Seconds since any worker gave a sign of life; null where none ever did. */
  readonly workerAge: number | null;
  /** The last year whose calendar is published; null where there is none. */
  readonly calendarYear: number | null;
  /** Days of the business clock until that year's end. */
  readonly calendarDaysLeft: number | null;
}

export interface QueueView {
  /** Reminders that should have gone and are neither sent nor cancelled; what waits for working hours is none of them. */
  readonly reminders: number;
  /** Commitments whose ladder is due to be looked at. */
  readonly checks: number;
}

/** What one worker has counted since it started, under its own words. */
export interface WorkerView {
  readonly worker: string;
  /** Seconds since it last gave a sign of life. */
  readonly age: number;
  readonly counters: Readonly<Record<string, number>>;
}

const HEALTH = `
  select extract(epoch from now() - (select max(seen_at) from heartbeat))::float8 as "workerAge",
         max(year) as "calendarYear",
         make_date(max(year), 12, 31) - app_now()::date as "calendarDaysLeft"
    from calendar_year where published`;

const DUE = `select reminders::int, checks::int from app.due_and_not_fired()`;

const WORKERS = `
  select worker, extract(epoch from now() - seen_at)::float8 as age, counters from heartbeat order by worker`;

/** What an operator and a load balancer ask; nothing of any jurisdiction. */
@Injectable()
export class HealthRead {
  constructor(private readonly db: Db) {}

  async view(): Promise<HealthView> {
    const [row] = await this.db.plain<HealthView>('health.view', HEALTH);
    return row ?? { workerAge: null, calendarYear: null, calendarDaysLeft: null };
  }

  /** The workers of the last day. */
  workers(): Promise<WorkerView[]> {
    return this.db.plain('health.workers', WORKERS);
  }

  async due(): Promise<QueueView> {
    const [row] = await this.db.plain<QueueView>('health.due', DUE);
    return row ?? { reminders: 0, checks: 0 };
  }
}
