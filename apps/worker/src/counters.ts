import { Injectable } from '@nestjs/common';

/** Everything that a worker counts. The words are what `/metrics` shows, so that a new one is seen there by itself. */
const COUNTED = [
  'sweeps',
  'commitments_swept',
  'commitments_stuck',
  'slips_issued',
  'sweep_failures',
  'notices_delivered',
  'delivery_failures',
  'mails_sent',
  'mails_put_off',
  'mails_dead',
  'mails_finished_too_late',
  'webhooks_sent',
  'webhooks_put_off',
  'webhooks_dead',
  'webhooks_finished_too_late',
  'canaries_passed',
  'canaries_finished_too_late',
  'drift_repaired',
  'queue_failures',
  'timetable_failures',
  'progress',
] as const;

export type Counted = (typeof COUNTED)[number];

/** What one worker has done and failed at since it started; shown with its heartbeat. */
@Injectable()
export class Counters {
  private readonly counts = new Map<Counted, number>(COUNTED.map((name) => [name, 0]));

  add(name: Counted, n = 1): void {
    this.counts.set(name, this.get(name) + n);
  }

  get(name: Counted): number {
    return this.counts.get(name) ?? 0;
  }

  /** All of them, zeros too: an alarm on a rise needs the first value before it. */
  snapshot(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
}
