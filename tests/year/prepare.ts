import { AssignCommitment } from '@app/application/commitments/assign-commitment';
import { RegisterCommitment, type RegistrationForm } from '@app/application/commitments/register-commitment';
import { CreateProgramme } from '@app/application/programmes/create-programme';
import { ImportItems } from '@app/application/programmes/import-items';
import { MergeItems } from '@app/application/programmes/merge-items';
import { ConfirmResolution } from '@app/application/resolutions/confirm-resolution';
import { RecordResolution } from '@app/application/resolutions/record-resolution';
import type { TargetId } from '@app/domain';
import type { SeedItem } from '../../scripts/demonstration/seed';
import { LIST } from './laoshan';
import { INNER_DATES } from './script';
import { found, type Stage } from './stage';

/** From the printed list to thirty-five assigned items. */
async function importList(stage: Stage): Promise<void> {
  const { name, year, declaredItems, categories, items } = LIST;
  const { id } = await new CreateProgramme(stage.db).execute(stage.office, { name, year, declaredItems });
  await new ImportItems(stage.db).execute(stage.office, id, {
    declaredItems,
    categories,
    items: items.map(({ number, categoryNumber, title, originalText, promisedOn, targets }) => ({
      number,
      category: categoryNumber,
      title,
      originalText,
      dueOn: promisedOn,
      targets,
      demonstration: true,
    })),
  });
}
export { importList as import };

export async function record_adoption(stage: Stage): Promise<void> {
  const { number, date, body: text } = LIST.resolution;
  const { id } = await stage.programme();
  await new RecordResolution(stage.db).execute(stage.office, id, { effect: 'adopt', number, date, text });
}

export async function confirm_adoption(stage: Stage): Promise<void> {
  await new ConfirmResolution(stage.db).execute(stage.actor('renda-convener'), await stage.recorded());
}

/** Items 3 and 4 print the same: 4 is merged into 3 (ruling 7). */
export async function settle_and_register(stage: Stage): Promise<void> {
  const [first, second] = [await stage.item(3), await stage.item(4)];
  const form = { firstId: first.id, secondId: second.id, ruling: 'merge', reason: '两件逐字相同。' } as const;
  await new MergeItems(stage.db).execute(stage.office, first.programmeId, form);
  for (const item of LIST.items) if (item.number !== '4') await register(stage, item);
}

async function register(stage: Stage, item: SeedItem): Promise<void> {
  const { id, version } = await stage.item(Number(item.number));
  const targets = await stage.look((tx) => tx.commitments.targets(id));
  const { promisedOn = null, milestones } = found(LIST.registration[item.number]);
  await new RegisterCommitment(stage.db).execute(
    stage.office,
    id,
    {
      dueOn: promisedOn,
      multiYear: false,
      milestones: milestones.map(({ title }, index) => ({
        title,
        dueOn: found(INNER_DATES[item.number]?.[index]),
      })),
      targets: targets.map((target, index) => filled(item.number, target.id, index)),
    },
    version,
  );
}

function filled(number: string, targetId: TargetId, index: number): RegistrationForm['targets'][number] {
  const { denominators, noTargetReasons, basis, stages, planCurves } = found(LIST.registration[number]);
  return {
    targetId,
    denominator: denominators[index] ?? null,
    noTargetReason: noTargetReasons[index] ?? null,
    basis: basis[index] ?? null,
    stage: stages[index] ?? null,
    points:
      planCurves[index]?.map((value, month) => ({
        period: `${LIST.year}-${String(month + 1).padStart(2, '0')}`,
        value,
      })) ?? null,
  };
}

export async function assign(stage: Stage): Promise<void> {
  for (const { number } of LIST.items) {
    if (number === '4') continue;
    const { id, version } = await stage.item(Number(number));
    const registration = found(LIST.registration[number]);
    await new AssignCommitment(stage.db).execute(
      stage.supervisor,
      id,
      {
        leadDepartmentId: stage.department(registration.leadDepartment),
        supportingDepartmentIds: registration.supportingDepartments.map((code) => stage.department(code)),
        responsiblePostId: stage.actor(registration.responsiblePost).postId,
        leaderPostId: stage.actor(registration.leaderPost).postId,
      },
      version,
    );
  }
}
