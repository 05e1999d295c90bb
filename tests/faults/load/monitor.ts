import type { BusinessTime } from './business-time';
import type { Ledger } from './ledger';
import type { Owner } from './owner';
import { until } from '../parts/until';

const ROUND_LIMIT_MS = 90_000;

const FIRED = `
  select exists (select from reminder where channel = 'in_app' and state = 'sent' and due_at > $1::timestamptz and slip_id is null) as fired,
         (select count(*)::int from reminder where channel = 'in_app' and state = 'pending' and due_at <= app_now()) as waiting`;

/** Watches from outside whether the whole thing works: a write is taken, and what falls due goes out. */
export class Monitor {
  constructor(
    private readonly owner: Owner,
    private readonly time: BusinessTime,
    private readonly ledger: Ledger,
  ) {}

  /**
   * How long it took, from that moment on, until a write begun after it was acknowledged, a reminder that fell due after
   * it had gone out, and none that was due still waited. Null where that did not come about within 90 s.
   */
  async round(since: number): Promise<number | null> {
    const after = new Date(this.time.now(since)).toISOString();
    const whole = await until(async () => {
      if (!this.taken(since)) return false;
      const [row] = await this.owner.query<{ fired: boolean; waiting: number }>(FIRED, [after], 3_000);
      return row !== undefined && row.fired && row.waiting === 0;
    }, ROUND_LIMIT_MS);
    return whole ? Date.now() - since : null;
  }

  private taken(since: number): boolean {
    const { lines } = this.ledger;
    for (let n = lines.length - 1; n >= 0; n--) {
      const line = lines[n];
      if (!line || (line.answeredAt ?? Infinity) < since) return false;
      if (line.begunAt >= since && line.status !== null && line.status < 300) return true;
    }
    return false;
  }
}
