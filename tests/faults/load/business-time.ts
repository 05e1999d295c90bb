interface Span {
  /** This process's clock, ms, from which on the offset held. */
  readonly from: number;
  readonly offset: number;
}

/**
 * Where the business clock stood at each moment of the run. It only moves forward, so that every business moment has one
 * real one: the one at which it was reached, or jumped over.
 */
export class BusinessTime {
  private readonly spans: Span[] = [];

  /** From now on the business clock is ahead of ours by `offset` ms. */
  moved(offset: number, at = Date.now()): void {
    this.spans.push({ from: at, offset });
  }

  now(at = Date.now()): number {
    return at + (this.spans.findLast(({ from }) => from <= at)?.offset ?? this.spans[0]?.offset ?? 0);
  }

  /** When that business moment came, by this process's clock. */
  realOf(business: number): number {
    for (const [n, { from, offset }] of this.spans.entries()) {
      const until = this.spans[n + 1]?.from ?? Infinity;
      if (business < from + offset) return from;
      if (business - offset < until) return business - offset;
    }
    return Infinity;
  }
}
