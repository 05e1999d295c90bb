import type { Duty } from './duty';
import type { SlipLevel } from './slip';
import { LEVEL_WORDS } from './words';

/** On what a foreseen rung rests, in words, and whether it holds now. */
export interface Precondition {
  readonly zh: string;
  readonly en: string;
  readonly met: boolean;
}

/**
 * The preconditions of one line of the preview (前提): the level before was delivered (ruling 3: no rung is skipped by
 * the clock), the matter still stands, and no clock of the item is stopped (ruling 31). A line is foreseen only while
 * the last two hold; the first is open where the level before has still to go out (`assumes`).
 */
export function preconditionsOf(
  level: 0 | SlipLevel,
  duty: Pick<Duty, 'title'> | null,
  assumes: string | null,
): readonly Precondition[] {
  const matter: Precondition = duty
    ? { zh: `“${duty.title}”未办妥`, en: `"${duty.title}" is not done`, met: true }
    : { zh: '仍落后于序时', en: 'still behind plan', met: true };
  const running: Precondition = { zh: '无停表', en: 'no clock is stopped', met: true };
  if (level < 2) return [matter, running];
  const before = LEVEL_WORDS[BEFORE[level]];
  const delivered = { zh: `${before.zh}已送达`, en: `${before.en} delivered`, met: assumes === null };
  return [delivered, matter, running];
}

const BEFORE: Readonly<Record<0 | SlipLevel, 0 | SlipLevel>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5 };
