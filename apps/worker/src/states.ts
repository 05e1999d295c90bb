import type { PartState } from '@app/db/leases';

export type Found = Omit<PartState, 'since'>;

/** How this worker finds what it works with; shown with its heartbeat. `since` is when a state began, by this machine. */
export class States {
  private readonly states = new Map<string, PartState>();

  /** True where it is another than before. */
  set(part: string, found: Found): boolean {
    const before = this.states.get(part);
    const changed = before?.code !== found.code;
    this.states.set(part, { ...found, since: changed ? new Date().toISOString() : before.since });
    return changed;
  }

  snapshot(): Record<string, PartState> {
    return Object.fromEntries(this.states);
  }
}
