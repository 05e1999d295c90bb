import { Injectable } from '@nestjs/common';

/** What one worker has done and failed at since it started; shown with its heartbeat. */
@Injectable()
export class Counters {
  private readonly counts = new Map<string, number>();

  add(name: string, n = 1): void {
    if (n !== 0) this.counts.set(name, (this.counts.get(name) ?? 0) + n);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  snapshot(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }
}
