/** One process, or family of processes, that a fault may happen to. */
export interface Part {
  readonly name: string;
  readonly alive: boolean;
  /** `kill -9`, and gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it is there and does nothing. */
  freeze(): void;
  /** SIGCONT. */
  thaw(): void;
  /** Starts it anew where it does not run, as whoever keeps it running would; resolves when it answers. */
  restart(): Promise<void>;
  /** Asks it to end, and waits; then it is killed. */
  stop(): Promise<void>;
}
