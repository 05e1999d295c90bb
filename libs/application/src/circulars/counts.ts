import type { CircularContext } from '@app/db/reads/circular.read';
import {
  crossTable,
  FEWEST_TO_COMPARE,
  LIGHTS,
  onPlanRate,
  PACE_COLUMNS,
  periodOf,
  placedByRate,
  split,
  type Period,
} from '@app/domain';
import { departmentOf, lit, named, type CircularItem, type CircularLeaf } from './circular-item';

const rateOf = (leaves: readonly CircularLeaf[]) => onPlanRate(leaves.map(({ pace }) => pace));

/** 一、总的情况: everything counted once, crossed, and whether it balances. */
export function overall(
  items: readonly CircularItem[],
  leaves: readonly CircularLeaf[],
  { programme }: CircularContext,
  period: Period,
) {
  return {
    numbered: items.length,
    inSubstance: items.filter(({ merged }) => !merged).length,
    declared: programme.declaredItems,
    leaves: leaves.length,
    byLight: split(
      LIGHTS,
      items.map(({ light }) => light),
    ),
    byPace: split(
      PACE_COLUMNS,
      leaves.map(({ column }) => column),
    ),
    cross: crossTable(
      PACE_COLUMNS,
      LIGHTS,
      leaves.map(({ column, light }) => ({ row: column, column: light })),
    ),
    onPlan: rateOf(leaves),
    signedOff: leaves.flatMap((leaf) => {
      const { closedOn, mergedIntoId } = leaf.of.commitment;
      const counts = closedOn !== null && mergedIntoId === null && periodOf(closedOn) === period;
      return counts ? [{ ...named(leaf.of.commitment), closedOn }] : [];
    }),
    merged: leaves
      .filter(({ column }) => column === 'merged')
      .map(({ of }) => ({ ...named(of.commitment), intoNumber: of.mergedInto?.number ?? '' })),
  };
}

/** 二、分类: by rate and never by count; the best first, equal rates in printed order. */
export function byCategory(items: readonly CircularItem[], { categories }: CircularContext) {
  return placedByRate(
    categories.map((category) => {
      const own = items.filter(({ commitment }) => commitment.categoryId === category.id);
      const leaves = own.flatMap((item) => item.leaves);
      return {
        category,
        items: own.length,
        byLight: split(
          LIGHTS,
          own.map(({ light }) => light),
        ),
        dots: own.map(({ commitment, light }) => ({ ...named(commitment), light })),
        ...rateOf(leaves),
      };
    }),
  );
}

/** 二、牵头单位: those with enough to compare by rate, the lowest first; the others are listed and not compared. */
export function byDepartment(leaves: readonly CircularLeaf[], context: CircularContext) {
  const led = leaves.flatMap((leaf) => departmentOf(leaf, context) ?? []);
  const departments = [...new Set(led)].map((department) => {
    const own = leaves.filter((leaf) => departmentOf(leaf, context) === department);
    const behind = own.filter(({ column }) => column === 'behind').map(lit);
    return { department, leaves: own.length, ...rateOf(own), behind };
  });
  const enough = departments.filter(({ judged }) => judged >= FEWEST_TO_COMPARE);
  const compared = placedByRate(enough);
  return {
    fewestToCompare: FEWEST_TO_COMPARE,
    compared: [...new Set(compared.map(({ place }) => place))]
      .reverse()
      .flatMap((place) => compared.filter((one) => one.place === place)),
    notCompared: departments.filter(({ judged }) => judged < FEWEST_TO_COMPARE),
  };
}
