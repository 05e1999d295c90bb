import { Socket } from 'node:net';

/**
 * Sends in one system call what is written in one turn of the event loop. A use case pipelines a dozen statements at
 * once; pg corks the socket for each of them alone, and sent one by one they were a fifth of a write's whole cost and
 * woke PostgreSQL as often.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override cork(): void {
    if (this.gathering) return;
    this.gathering = true;
    super.cork();
    // Runs when the promises of this turn have had theirs.
    process.nextTick(() => {
      this.gathering = false;
      super.uncork();
    });
  }

  /** Nothing: the end of the turn does it. */
  override uncork(): void {}
}
