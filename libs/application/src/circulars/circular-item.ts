import type { CircularContext } from '@app/db/reads/circular.read';
import {
  judgeLight,
  ladderLevel,
  pace,
  paceColumn,
  parentStanding,
  type CalendarDate,
  type Commitment,
  type LifecycleState,
  type Light,
  type LightJudgement,
  type Pace,
  type PaceColumn,
} from '@app/domain';
import { lightFacts, type Situation } from '../upkeep/situation';

/** One leaf as it stood at the circular's day: judged by the same rules as its page was then. */
export interface CircularLeaf {
  readonly of: Situation;
  readonly judged: LightJudgement;
  readonly light: Light;
  readonly state: LifecycleState;
  readonly pace: Pace | null;
  readonly column: PaceColumn;
  readonly slipLevel: number;
}

export function judgedLeaf(of: Situation, asOf: CalendarDate): CircularLeaf {
  const { lightRule } = of.programme;
  const facts = lightFacts(of, { today: asOf });
  const judged = judgeLight(facts, lightRule, of.calendar);
  const its = pace(facts, judged, lightRule);
  return {
    of,
    judged,
    light: judged.light,
    state: of.commitment.state,
    pace: its,
    column: paceColumn({ merged: of.commitment.mergedIntoId !== null, pace: its }),
    slipLevel: ladderLevel(of.slips),
  };
}

/** An item as printed: a leaf, or what its leaves make of it (ruling 28). */
export interface CircularItem {
  readonly commitment: Commitment;
  readonly merged: boolean;
  readonly light: Light;
  readonly leaves: readonly CircularLeaf[];
}

export function itemsOf(commitments: readonly Commitment[], leaves: readonly CircularLeaf[]): CircularItem[] {
  return commitments
    .filter(({ parentId }) => parentId === null)
    .map((commitment) => {
      const own = leaves.filter(({ of }) =>
        commitment.isLeaf ? of.commitment.id === commitment.id : of.commitment.parentId === commitment.id,
      );
      const merged = commitment.isLeaf ? own.some(({ column }) => column === 'merged') : false;
      return { commitment, merged, light: parentStanding(own)?.light ?? 'grey', leaves: own };
    });
}

/** How every table of the circular names an item. */
export const named = ({ id, number, title }: Commitment) => ({ id, number, title });
export type NamedItem = ReturnType<typeof named>;

/** The same with its light, for the rows of dots and the lists behind a count. */
export const lit = ({ of, light }: CircularLeaf) => ({ ...named(of.commitment), light });

/** The lead department by name. */
export function departmentOf({ of }: CircularLeaf, { departments }: Pick<CircularContext, 'departments'>) {
  return departments.find(({ id }) => id === of.commitment.leadDepartmentId) ?? null;
}
