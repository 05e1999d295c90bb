import { CreateProgramme } from '@app/application/programmes/create-programme';
import { ImportItems } from '@app/application/programmes/import-items';
import { MergeItems } from '@app/application/programmes/merge-items';
import { ConfirmResolution } from '@app/application/resolutions/confirm-resolution';
import { RecordResolution } from '@app/application/resolutions/record-resolution';
import { asId, type ProgrammeId } from '@app/domain';
import type { Scene, StagedItem } from './scene';
import type { ConfirmAct, ListSeed, MergeAct, RecordAct, StorySeed } from './seed';

const ADOPTION = 'adoption';

/** The government office takes the printed list in, as it was printed. */
export async function importList(scene: Scene, { importedBy }: StorySeed['prepare']): Promise<void> {
  const { db, list } = scene;
  const actor = scene.actor(importedBy);
  const { investmentYuan, ...declared } = list.declared;
  const programme = await new CreateProgramme(db).execute(actor, {
    name: list.name,
    year: list.year,
    declaredItems: list.declaredItems,
    declaredFundsYuan: investmentYuan,
    declared,
  });
  await new ImportItems(db).execute(actor, programme.id, documentOf(list));
  scene.programmeId = programme.id;
  for (const [number, item] of await stagedItems(scene, programme.id)) scene.items.set(number, item);
}

/** The list as an import wants it; whatever stands in it is marked as demonstration. */
const documentOf = ({ categories, items, declaredItems, declared }: ListSeed) => ({
  declaredItems,
  declaredFundsYuan: declared.investmentYuan,
  categories,
  items: items.map(({ number, parentNumber, categoryNumber, title, promisedOn, targets }) => ({
    number,
    parent: parentNumber ?? null,
    category: categoryNumber,
    title,
    dueOn: promisedOn,
    demonstration: true,
    targets: targets.map(({ what, value, unit, comparator, kind, basis, stockOrFlow }) => ({
      what,
      value,
      unit,
      comparator,
      kind,
      basis,
      stockOrFlow,
    })),
  })),
});

const stagedItems = (scene: Scene, programmeId: string): Promise<Map<string, StagedItem>> =>
  scene.db.transaction(scene, async (tx) => {
    const commitments = await tx.commitments.find({ programmeId: asId<ProgrammeId>(programmeId) });
    const targets = await tx.commitments.allTargets({});
    return new Map(
      commitments.map(({ id, number }) => [
        number,
        { id, targets: targets.filter(({ commitmentId }) => commitmentId === id) },
      ]),
    );
  });

export async function recordAdoption(
  scene: Scene,
  { resolutionRecordedBy }: StorySeed['prepare'],
): Promise<void> {
  const { number, date, body } = scene.list.resolution;
  const adoption = { effect: 'adopt', number, date, text: body } as const;
  const { id } = await new RecordResolution(scene.db).execute(
    scene.actor(resolutionRecordedBy),
    scene.programmeId,
    adoption,
  );
  scene.resolutions.set(ADOPTION, id);
}

export const confirmAdoption = (
  scene: Scene,
  { resolutionConfirmedBy }: StorySeed['prepare'],
): Promise<void> => confirmResolution(scene, { by: resolutionConfirmedBy, ref: ADOPTION });

export async function mergeItem(scene: Scene, act: MergeAct): Promise<void> {
  await new MergeItems(scene.db).execute(scene.actor(act.by), scene.programmeId, {
    firstId: scene.item(act.into).id,
    secondId: scene.item(act.item).id,
    ruling: 'merge',
    reason: act.reason,
  });
}

export async function recordResolution(scene: Scene, act: RecordAct): Promise<void> {
  const { effect, number, date, newDate: newOn, body: text } = act;
  const commitmentId = scene.item(act.item).id;
  const form = { effect, number, date, newOn, text, commitmentId };
  const { id } = await new RecordResolution(scene.db).execute(scene.actor(act.by), scene.programmeId, form);
  scene.resolutions.set(act.ref, id);
}

export async function confirmResolution(
  scene: Scene,
  { by, ref }: Pick<ConfirmAct, 'by' | 'ref'>,
): Promise<void> {
  const id = scene.resolutions.get(ref);
  if (!id) throw new Error(`resolution ${ref} was not recorded`);
  await new ConfirmResolution(scene.db).execute(scene.actor(by), id);
}
