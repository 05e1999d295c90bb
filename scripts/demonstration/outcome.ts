import type { Db } from '@app/db/db';
import type { JurisdictionId } from '@app/domain';
import type { DemonstrationSeed } from './seed';

/** How one programme stands at the end of its story, and where that is not what the story is meant to lead to. */
export interface Outcome {
  readonly name: string;
  readonly items: number;
  readonly leaves: number;
  readonly targets: number;
  readonly closed: number;
  /** Item numbers by light, in the printed order. */
  readonly lights: Readonly<Record<string, readonly string[]>>;
  /** The highest open slip of each item that has one. */
  readonly slipLevels: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

interface LeafRow {
  readonly number: string;
  readonly closed: boolean;
  readonly light: string;
  readonly slip_level: number;
  readonly targets: number;
}

const LEAVES = `
  select c.number, c.state = 'closed' and c.merged_into_id is null as closed, s.light, s.slip_level,
         (select count(*)::int from target t where t.jurisdiction_id = c.jurisdiction_id and t.commitment_id = c.id) as targets
    from commitment c join commitment_standing s on s.jurisdiction_id = c.jurisdiction_id and s.commitment_id = c.id
   where c.jurisdiction_id = $1 and c.is_leaf order by c.position`;

export async function outcomeOf(
  db: Db,
  jurisdictionId: JurisdictionId,
  { list, story: { expected } }: DemonstrationSeed,
): Promise<Outcome> {
  const leaves = await db.transaction({ jurisdictionId }, (tx) =>
    tx.query<LeafRow>(LEAVES, [jurisdictionId]),
  );
  const lights: Record<string, string[]> = {};
  for (const { number, light } of leaves) (lights[light] ??= []).push(number);
  const urged = leaves.filter(({ slip_level }) => slip_level > 0);
  const slipLevels = Object.fromEntries(urged.map(({ number, slip_level }) => [number, slip_level]));
  return {
    name: list.name,
    items: list.items.filter(({ parentNumber }) => !parentNumber).length,
    leaves: leaves.length,
    targets: leaves.reduce((sum, { targets }) => sum + targets, 0),
    closed: leaves.filter(({ closed }) => closed).length,
    lights,
    slipLevels,
    differences: [
      ...leaves.flatMap(({ number, light }) => unlike(number, light, lightOf(expected.lights, number))),
      ...leaves.flatMap(({ number, slip_level }) =>
        expected.openSlipLevels ? unlike(number, slip_level, expected.openSlipLevels[number] ?? 0) : [],
      ),
    ],
  };
}

/** Two lines for the person at the screen, and one for each difference. */
export function linesOf({
  name,
  items,
  leaves,
  targets,
  closed,
  lights,
  slipLevels,
  differences,
}: Outcome): string[] {
  const subItems = leaves === items ? '' : ` ${leaves}项`;
  const colours = Object.entries(LIGHTS).map(([light, zh]) => `${zh}${lights[light]?.length ?? 0}`);
  const open = Object.values(slipLevels);
  const levels = [1, 2, 3, 4, 5, 6].flatMap((level) => {
    const count = open.filter((one) => one === level).length;
    return count === 0 ? [] : [`${level}级${count}`];
  });
  return [
    `  ${name}  ${items}件${subItems}，${targets}个目标，办结${closed}；${colours.join(' ')}；在途单据 ${levels.join(' ')}`,
    ...differences.map((line) => `    differs from the story: ${line}`),
  ];
}

const LIGHTS = { green: '绿', yellow: '黄', red: '红', blue: '蓝', grey: '灰' } as const;

const lightOf = (lights: Readonly<Record<string, readonly string[]>>, number: string): string | undefined =>
  Object.keys(lights).find((light) => lights[light]?.includes(number));

const unlike = (number: string, is: string | number, expected: string | number | undefined): string[] =>
  is === expected ? [] : [`item ${number} is ${is}, expected ${expected ?? 'nothing'}`];
