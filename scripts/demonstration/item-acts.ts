import { AssignCommitment } from '@app/application/commitments/assign-commitment';
import { MoveCommitment } from '@app/application/commitments/move-commitment';
import { RegisterCommitment } from '@app/application/commitments/register-commitment';
import type { Actor, TransitionName } from '@app/domain';
import type { Scene } from './scene';
import type { SeedRegistration } from './seed';

interface ItemAct {
  readonly item: string;
  readonly by: string;
}

/** Registration fills what the list leaves open: denominators, bases, stages, plans, inner milestones. */
export async function registerItem(scene: Scene, act: ItemAct): Promise<void> {
  const actor = scene.actor(act.by);
  const item = scene.item(act.item);
  const seed = scene.registration(act.item);
  const form = {
    dueOn: seed.promisedOn ?? null,
    multiYear: false,
    targets: item.targets.map(({ id: targetId }, place) => ({
      targetId,
      basis: seed.basis[place] ?? null,
      denominator: seed.denominators[place] ?? null,
      noTargetReason: seed.noTargetReasons[place] ?? null,
      stage: seed.stages[place] ?? null,
      points: pointsOf(seed, place, scene.list.year),
    })),
    milestones: seed.milestones.map(({ title, dueOn }) => ({ title, dueOn })),
  };
  await new RegisterCommitment(scene.db).execute(actor, item.id, form, await versionOf(scene, actor, act));
}

export async function assignItem(scene: Scene, act: ItemAct): Promise<void> {
  const actor = scene.actor(act.by);
  const seed = scene.registration(act.item);
  const form = {
    leadDepartmentId: scene.department(seed.leadDepartment),
    supportingDepartmentIds: seed.supportingDepartments.map((code) => scene.department(code)),
    responsiblePostId: scene.actor(seed.responsiblePost).postId,
    leaderPostId: scene.actor(seed.leaderPost).postId,
  };
  const version = await versionOf(scene, actor, act);
  await new AssignCommitment(scene.db).execute(actor, scene.item(act.item).id, form, version);
}

/** A move of the lifecycle that records nothing else. */
export async function moveItem(scene: Scene, act: ItemAct, name: TransitionName): Promise<void> {
  const actor = scene.actor(act.by);
  const version = await versionOf(scene, actor, act);
  await new MoveCommitment(scene.db).execute(actor, scene.item(act.item).id, { name }, version);
}

/** Month-end figures from January on; null leaves the plan to the straight line. */
const pointsOf = ({ planCurves }: SeedRegistration, place: number, year: number) =>
  planCurves[place]?.map((value, month) => ({
    period: `${year}-${String(month + 1).padStart(2, '0')}`,
    value,
  })) ?? null;

const versionOf = (scene: Scene, actor: Actor, { item }: ItemAct): Promise<number> =>
  scene.db.transaction(actor, async (tx) => (await tx.commitments.get(scene.item(item).id)).version);
