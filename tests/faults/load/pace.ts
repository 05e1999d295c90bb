import { setTimeout as sleep } from 'node:timers/promises';
import { instantAt, localDate, type CalendarDate, type WorkingCalendar } from '@app/domain';
import type { Random } from '../random';
import type { BusinessTime } from './business-time';
import type { Owner } from './owner';

// Seconds only: an interval with days in it would follow the server's zone over a change to summer time.
const MOVE = `
  update installation set clock_offset = make_interval(secs => extract(epoch from $1::timestamptz - now())::float8)
   where app_now() < $1::timestamptz`;
const READ = `select extract(epoch from clock_offset)::float8 * 1000 as offset from installation`;

/** How far ahead of what falls due the clock is set, and how long it runs on after it. */
const AHEAD_MS = [1_000, 4_000] as const;
const HASTY_MS = 600;
const AFTER_MS = 1_300;
const OUTAGE_PAUSE_MS = 200;
const HOLD_MS = 100;

/**
 * Moves the business clock of the marked database from one firing moment to shortly before the next, so that real
 * reminders of the real ladder fall due every few seconds. Never back.
 */
export class Pace {
  private running = false;
  private holds = 0;
  private loop: Promise<void> = Promise.resolve();
  private hasty = new AbortController();
  private next: Date;
  /** Told after each move: alarms are set then, as the minute's duty would. */
  onMove: () => Promise<void> = async () => undefined;

  constructor(
    private readonly owner: Owner,
    private readonly time: BusinessTime,
    private readonly calendar: WorkingCalendar,
    private readonly firesAt: readonly string[],
    private readonly random: Random,
    begin: CalendarDate,
  ) {
    this.next = instantAt(begin, firesAt[0] ?? '09:00', calendar.zone);
  }

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.hasten();
    await this.loop;
  }

  /** The next moment comes at once. */
  hasten(): void {
    this.hasty.abort();
  }

  /** Stays where it is while that work lasts. */
  async held(work: () => Promise<void>): Promise<void> {
    this.holds += 1;
    try {
      await work();
    } finally {
      this.holds -= 1;
    }
  }

  /** Jumps forward by so many ms, over whatever lies between. */
  async leap(ms: number): Promise<void> {
    await this.moveTo(new Date(this.time.now() + ms));
  }

  /** Sets the clock forward to that instant; tries until it stands. */
  async moveTo(instant: Date, patienceMs = 60_000): Promise<void> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      try {
        await this.owner.query(MOVE, [instant.toISOString()], 3_000);
        return await this.readClock();
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await sleep(OUTAGE_PAUSE_MS);
      }
    }
  }

  /** Writes down where the clock stands. */
  async readClock(): Promise<void> {
    const [row] = await this.owner.query<{ offset: number }>(READ, [], 3_000);
    if (row) this.time.moved(row.offset);
  }

  private async run(): Promise<void> {
    while (this.running) {
      if (this.holds > 0) {
        await sleep(HOLD_MS);
        continue;
      }
      const ahead = this.hasty.signal.aborted ? HASTY_MS : this.random.between(...AHEAD_MS);
      if (this.hasty.signal.aborted) this.hasty = new AbortController();
      const due = this.next.getTime() > this.time.now() ? this.next : this.after(new Date(this.time.now()));
      this.next = this.after(due);
      try {
        await this.moveTo(new Date(due.getTime() - ahead));
        await this.onMove();
      } catch {
        // The database is away for long; what was to fall due falls due later.
      }
      await sleep(ahead, undefined, { signal: this.hasty.signal }).catch(() => undefined);
      if (!this.hasty.signal.aborted) await sleep(AFTER_MS);
    }
  }

  /** The next minute at which a programme fires; the next working day's first after the last. */
  private after(moment: Date): Date {
    const { zone } = this.calendar;
    const day = localDate(moment, zone);
    const times = this.calendar.isWorkingDay(day) ? this.firesAt : [];
    const later = times
      .map((time) => instantAt(day, time, zone))
      .find((instant) => instant.getTime() > moment.getTime());
    return later ?? instantAt(this.calendar.addWorkingDays(day, 1), this.firesAt[0] ?? '09:00', zone);
  }
}
