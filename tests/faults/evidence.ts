import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Outcome } from './outcome';

/** Keeps what a run came to, and its ledger, under names that say row, backend and seed. */
export function keepEvidence(folder: string, outcome: Outcome, ledger: readonly unknown[]): void {
  const name = [outcome.row, outcome.backend, outcome.seed]
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
    .toLowerCase();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(outcome, null, 2)}\n`);
  const lines = ledger.map((line) => JSON.stringify(line)).join('\n');
  writeFileSync(join(folder, `${name}.ledger.gz`), gzipSync(lines));
}
