import { parseArgs } from 'node:util';
import type { Backend } from './row';

export interface Arguments {
  readonly seed: number;
  /** Empty: all. */
  readonly rows: readonly string[];
  readonly minutes: number;
  /** How many faults each run makes; undefined: as many as its row says. */
  readonly faults: number | undefined;
  readonly backend: Backend | undefined;
  readonly json: boolean;
  readonly short: boolean;
  /** How many stacks are under load at once. */
  readonly atOnce: number;
  /** Where results and ledgers are kept; nowhere where it is not given. */
  readonly evidence: string | undefined;
  /** A file for whoever counts tests: each run is one. */
  readonly results: string | undefined;
  readonly keep: boolean;
}

const USAGE = `npm run faults -- [--seed N] [--rows F1,F3] [--minutes M] [--faults K] [--backend redis|postgres]
                  [--short] [--at-once N] [--evidence folder] [--results file] [--keep] [--json]`;
const LONGEST_MINUTES = 240;

/** Throws with the usage for what it does not know. */
export function readArguments(given: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        seed: { type: 'string', default: '1' },
        rows: { type: 'string', default: '' },
        minutes: { type: 'string', default: '60' },
        faults: { type: 'string' },
        backend: { type: 'string' },
        'at-once': { type: 'string', default: '1' },
        evidence: { type: 'string' },
        results: { type: 'string' },
        short: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    return {
      seed: whole(values.seed, 0, 2 ** 31),
      rows: values.rows.split(',').filter((id) => id !== ''),
      minutes: whole(values.minutes, 1, LONGEST_MINUTES),
      faults: values.faults === undefined ? undefined : whole(values.faults, 1, 10_000),
      backend: backendOf(values.backend),
      atOnce: whole(values['at-once'], 1, 8),
      evidence: values.evidence,
      results: values.results,
      short: values.short,
      keep: values.keep,
      json: values.json,
    };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}

function whole(text: string, from: number, to: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to)
    throw new Error(`"${text}" is no whole number from ${from} to ${to}`);
  return value;
}

function backendOf(text: string | undefined): Backend | undefined {
  if (text === undefined || text === 'redis' || text === 'postgres') return text;
  throw new Error(`there is no backend "${text}"`);
}
