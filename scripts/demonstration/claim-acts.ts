import { ClaimCompletion } from '@app/application/claims/claim-completion';
import { RecordVerification } from '@app/application/claims/record-verification';
import { RequestExtension } from '@app/application/extensions/request-extension';
import type { Scene, StagedItem } from './scene';
import type { ClaimAct, CloseAct, ExtensionAct } from './seed';

export async function claimCompletion(scene: Scene, act: ClaimAct): Promise<void> {
  const item = scene.item(act.item);
  const claim = await new ClaimCompletion(scene.db).execute(scene.actor(act.by), item.id, {
    text: act.statement,
  });
  item.claimId = claim.id;
}

/** A field check that was passed (现场核验通过): everything drawn was in use. */
export async function closeByVerification(scene: Scene, act: CloseAct): Promise<void> {
  const { teamSize, sampled, passed, note } = act;
  await new RecordVerification(scene.db).execute(scene.actor(act.by), claimOf(scene.item(act.item), act), {
    result: 'passed',
    checkedOn: act.at.slice(0, 10),
    team: teamSize,
    sampled,
    passed,
    stage: 'in_use',
    objectionsSettled: true,
    text: note,
  });
}

/** Asks for a later promised date. */
export async function requestExtension(scene: Scene, act: ExtensionAct): Promise<void> {
  const actor = scene.actor(act.by);
  const { newDate: newOn, reasonCode, reason: text } = act;
  const dutyId = await scene.promisedDuty(actor, act.item);
  await new RequestExtension(scene.db).execute(actor, scene.item(act.item).id, {
    dutyId,
    newOn,
    reasonCode,
    text,
  });
}

function claimOf({ claimId }: StagedItem, { item }: CloseAct): string {
  if (!claimId) throw new Error(`item ${item} has not been claimed`);
  return claimId;
}
