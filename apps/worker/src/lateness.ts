import { LATENESS_BOUNDS, type LatenessCounts } from '@app/db/leases';
import type { ReceiverKind } from '@app/domain';

export type LateChannel = 'in_app' | 'mail' | 'canary' | ReceiverKind;

/** How late this worker did what was due, since it started: fired minus due. Shown with its heartbeat. */
export class Lateness {
  private readonly channels = new Map<LateChannel, { counts: number[]; sum: number }>();

  /** `due` and `fired` by the same clock. */
  note(channel: LateChannel, due: Date, fired: Date): void {
    const seconds = Math.max(0, (fired.getTime() - due.getTime()) / 1_000);
    const at = LATENESS_BOUNDS.findIndex((bound) => seconds <= bound);
    const of = this.of(channel);
    const slot = at < 0 ? LATENESS_BOUNDS.length : at;
    of.counts[slot] = (of.counts[slot] ?? 0) + 1;
    of.sum += seconds;
  }

  snapshot(): Record<string, LatenessCounts> {
    return Object.fromEntries(this.channels);
  }

  private of(channel: LateChannel): { counts: number[]; sum: number } {
    const known = this.channels.get(channel);
    if (known) return known;
    const fresh = { counts: Array<number>(LATENESS_BOUNDS.length + 1).fill(0), sum: 0 };
    this.channels.set(channel, fresh);
    return fresh;
  }
}
