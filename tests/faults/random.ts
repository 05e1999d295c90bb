/** Chance that can be run again: the same seed gives the same choices in the same order (mulberry32). */
export class Random {
  private state: number;

  constructor(readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** Another source for another purpose, so that what one draws does not shift what the other gets. */
  fork(purpose: string): Random {
    let mixed = this.seed;
    for (const sign of purpose) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x01000193);
    return new Random(mixed);
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(some: readonly T[]): T {
    const one = some[Math.floor(this.next() * some.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  }
}
