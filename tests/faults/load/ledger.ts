/** What a write must have left behind: a row of that table, in one of these states where it has states. */
export interface Trace {
  readonly table: 'progress_report' | 'extension_request' | 'slip';
  readonly id: string;
  readonly states: readonly string[];
}

export interface LedgerLine {
  readonly key: string;
  readonly what: string;
  readonly begunAt: number;
  readonly answeredAt: number | null;
  readonly attempts: number;
  /** The status of the last answer; null where there never was one. */
  readonly status: number | null;
  readonly code: string | null;
  readonly personId: string;
  readonly trace: Trace | null;
}

/** Everything that was asked of the API to be written, and what it said. Times are of this process, in ms. */
export class Ledger {
  readonly lines: LedgerLine[] = [];

  add(line: LedgerLine): void {
    this.lines.push(line);
  }

  get acknowledged(): LedgerLine[] {
    return this.lines.filter(({ status }) => status !== null && status < 300);
  }

  get unanswered(): LedgerLine[] {
    return this.lines.filter(({ status }) => status === null);
  }

  /** Refusals by their code. */
  get refused(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { status, code } of this.lines)
      if (status !== null && status >= 300)
        counts[code ?? `${status}`] = (counts[code ?? `${status}`] ?? 0) + 1;
    return counts;
  }
}
