import type { Random } from './random';
import type { RedisKeeping } from './parts/redis-part';
import type { Stack } from './stack';

export type Backend = 'redis' | 'postgres';

export interface StackOptions {
  readonly backend: Backend;
  readonly redis: RedisKeeping | 'sentinel';
  /** The links on which a proxy stands. */
  readonly lines: readonly ('postgres' | 'redis' | 'smtp')[];
  /** The first day of the business clock. */
  readonly begin: string;
  /** Puts everything that is written on a disk of so many megabytes. */
  readonly diskMb?: number;
  /** Commitments of a bulk that stays pending, and how many milestones each has. */
  readonly bulk: number;
  /** Settings of the server beside the usual ones. */
  readonly postgres: Readonly<Record<string, string>>;
  /** Environment of the apps beside the usual one. */
  readonly env: Readonly<Record<string, string>>;
}

export interface RowOptions extends Partial<StackOptions> {
  /** How long a drain may take; longer where a back-off of minutes has to run out. */
  readonly settleMs?: number;
}

/** One row of the matrix: what goes wrong, how often for a long run, and what the stack needs for it. */
export interface Row {
  readonly id: string;
  readonly variant?: string;
  readonly title: string;
  /** How many faults a long run makes. */
  readonly floor: number;
  /** How many the short form makes; none where it leaves the row out. */
  readonly short?: number;
  readonly options?: RowOptions;
  /** How many faults one call of `fault` makes; one where it is not said. */
  readonly per?: number;
  /** On which backends it runs by default. */
  readonly backends?: readonly Backend[];
  /** What this machine or this form could not do. */
  readonly note?: string;
  /** Once, after the stack is ready and before the load begins. */
  prepare?(stack: Stack, random: Random): Promise<void>;
  /** One fault: resolves when it is over and whoever keeps processes running has been told to start them again. */
  fault(stack: Stack, random: Random): Promise<void>;
  /** After the load, before the drain. */
  finish?(stack: Stack): Promise<void>;
  /** After the drain: what else must hold; each line says what does not. */
  check?(stack: Stack): Promise<string[]>;
}
