import type { Stack } from '../stack';

/** One thing that must hold after the drain, whatever happened. Each line it returns says what does not. */
export interface Invariant {
  readonly id: string;
  readonly says: string;
  check(stack: Stack): Promise<string[]>;
}
