import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import { DueRead } from '@app/db/reads/due.read';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { setAlarms } from '../../../apps/worker/src/delivery/ring';

const CHUNK = 500;
const HOUR_MS = 3_600_000;

/**
 * The duty of each minute, done each time the business clock was moved: what falls due soon gets its alarm in the queue.
 * A clock that jumps through a day in seconds would otherwise leave the queue next to nothing to ring.
 */
export class Alarms {
  private constructor(
    private readonly due: DueRead,
    private readonly clock: AlarmClock,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(
    workerUrl: string,
    queue: { REDIS_URL?: string; QUEUE_DATABASE_URL?: string },
  ): Promise<Alarms> {
    const source = await openDataSource(workerUrl, { poolSize: 1, statementTimeout: 5_000 });
    const clock = new AlarmClock(queue, () => undefined);
    return new Alarms(new DueRead(new Db(source)), clock, async () => {
      await clock.close();
      await source.destroy();
    });
  }

  /** How many were set; throws while the database is away. */
  set(): Promise<number> {
    return setAlarms(this.due, this.clock);
  }

  /** So many more in the queue for that district, an hour ahead, as before a country's morning. */
  async fill(count: number, jurisdictionId: string): Promise<void> {
    for (let from = 0; from < count; from += CHUNK) {
      const ids = Array.from({ length: Math.min(CHUNK, count - from) }, (_, n) => `filler-${from + n}`);
      const data = { jurisdictionId };
      await this.clock.set(ids.map((id) => ({ name: 'deliver', id, data, delayMs: HOUR_MS })));
    }
  }

  close(): Promise<void> {
    return this.end();
  }
}
