import type { JurisdictionId } from '@app/domain';

/** The channel on which every API process learns in which jurisdiction something new stands. */
export const OUTBOX_CHANNEL = 'outbox';

const REST_MS = 100;

/**
 * Tells the API processes that a jurisdiction has something new in its outbox or inboxes. Rung after the commit and
 * outside the transaction: a NOTIFY inside takes a lock on the whole server until its commit is on the disk, and writes
 * would queue for it. One call at a time, at most one each tenth of a second, for all jurisdictions that wait for it.
 * A ring that is lost with its process costs nothing but time: listeners also look by themselves.
 */
export class Bell {
  private readonly waiting = new Set<JurisdictionId>();
  private ringing = false;

  constructor(private readonly call: (jurisdictions: readonly JurisdictionId[]) => Promise<unknown>) {}

  ring(jurisdictionId: JurisdictionId): void {
    this.waiting.add(jurisdictionId);
    if (!this.ringing) void this.work();
  }

  private async work(): Promise<void> {
    this.ringing = true;
    while (this.waiting.size > 0) {
      const now = [...this.waiting];
      this.waiting.clear();
      // The connection may be gone with the process that ends.
      await this.call(now).catch(() => undefined);
      await new Promise<void>((resolve) => setTimeout(resolve, REST_MS).unref());
    }
    this.ringing = false;
  }
}
