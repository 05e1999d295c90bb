import { ClaimCompletion } from '@app/application/claims/claim-completion';
import { RecordVerification } from '@app/application/claims/record-verification';
import { MoveCommitment } from '@app/application/commitments/move-commitment';
import { DecideExtension } from '@app/application/extensions/decide-extension';
import { RequestExtension } from '@app/application/extensions/request-extension';
import { AcceptReport } from '@app/application/progress/accept-report';
import { ReturnReport } from '@app/application/progress/return-report';
import { ConfirmResolution } from '@app/application/resolutions/confirm-resolution';
import { RecordResolution } from '@app/application/resolutions/record-resolution';
import { AcceptPromise } from '@app/application/slips/accept-promise';
import { ReplySlip } from '@app/application/slips/reply-slip';
import type { Actor, SlipLevel, TransitionName } from '@app/domain';
import { fileReport } from './file-report';
import { LIST } from './laoshan';
import * as preparation from './prepare';
import type { Act } from './script';
import { found, type Stage } from './stage';

/** Does one act of the script through the use case that stands for it. */
export async function actOut(stage: Stage, act: Act, day: string): Promise<unknown> {
  const { db } = stage;
  switch (act.do) {
    case 'import':
    case 'record_adoption':
    case 'confirm_adoption':
    case 'settle_and_register':
    case 'assign':
      return preparation[act.do](stage);
    case 'acknowledge':
      return move(stage, act.item, 'acknowledge', reporter(stage, act.item));
    case 'report':
      return fileReport(stage, act);
    case 'accept':
      return new AcceptReport(db).execute(stage.supervisor, await waiting(stage, act.item), {});
    case 'return':
      return new ReturnReport(db).execute(stage.supervisor, await waiting(stage, act.item), {
        reasonCode: act.reasonCode,
        text: '口径与立项不一致，请按验收口径重新统计。',
      });
    case 'claim':
      return new ClaimCompletion(db).execute(head(stage, act.item), await stage.itemId(act.item), {});
    case 'verify':
      return verify(stage, act.item, day);
    case 'reply':
      return reply(stage, act);
    case 'accept_promise': {
      const slip = await openSlip(stage, act.item, act.level);
      if (!slip?.reply?.promisedOn) return null;
      return new AcceptPromise(db).execute(stage.supervisor, slip.id);
    }
    case 'ask_for_time':
      return askForTime(stage, act);
    case 'grant_time': {
      const commitmentId = await stage.itemId(act.item);
      const request = await stage.look((tx) => tx.extensions.first({ commitmentId, state: 'waiting' }));
      return new DecideExtension(db).execute(stage.office, found(request).id, { granted: true });
    }
    case 'record_extension': {
      const { id, programmeId } = await stage.item(act.item);
      const resolution = { effect: 'extend', number: '崂人常〔2023〕9号（演示）', date: day } as const;
      const form = { ...resolution, commitmentId: id, newOn: act.newOn };
      return new RecordResolution(db).execute(stage.office, programmeId, form);
    }
    case 'confirm_extension':
      return new ConfirmResolution(db).execute(stage.actor('renda-convener'), await stage.recorded());
  }
}

const reporter = (stage: Stage, item: number): Actor =>
  stage.actor(found(LIST.registration[item]).responsiblePost);
const head = (stage: Stage, item: number): Actor =>
  stage.actor(`${found(LIST.registration[item]).leadDepartment}-head`);

async function move(stage: Stage, item: number, name: TransitionName, actor: Actor): Promise<void> {
  const { id, version } = await stage.item(item);
  await new MoveCommitment(stage.db).execute(actor, id, { name }, version);
}

async function waiting(stage: Stage, item: number): Promise<string> {
  const commitmentId = await stage.itemId(item);
  return found(await stage.look((tx) => tx.reports.first({ commitmentId, state: 'waiting' }))).id;
}

async function verify(stage: Stage, item: number, day: string): Promise<void> {
  const { id: commitmentId, state } = await stage.item(item);
  if (state === 'claimed') await move(stage, item, 'accept_for_review', stage.supervisor);
  await move(stage, item, 'send_to_field_check', stage.supervisor);
  const claim = found(await stage.look((tx) => tx.claims.first({ commitmentId, state: 'waiting' })));
  await new RecordVerification(stage.db).execute(stage.supervisor, claim.id, {
    result: 'passed',
    checkedOn: day,
    team: 3,
    sampled: 5,
    passed: 5,
    stage: 'in_use',
    objectionsSettled: true,
  });
}

async function openSlip(stage: Stage, item: number, level: number) {
  const commitmentId = await stage.itemId(item);
  return stage.look((tx) => tx.slips.first({ commitmentId, level: level as SlipLevel, state: 'open' }));
}

async function reply(stage: Stage, act: Extract<Act, { do: 'reply' }>): Promise<void> {
  const slip = await openSlip(stage, act.item, act.level);
  if (!slip) return;
  const { promisedOn } = act;
  await new ReplySlip(stage.db).execute(stage.actor(act.by), slip.id, {
    text: '已查明原因，正在赶。',
    promisedOn,
  });
}

async function askForTime(stage: Stage, act: Extract<Act, { do: 'ask_for_time' }>): Promise<void> {
  const commitmentId = await stage.itemId(act.item);
  const milestones = await stage.look((tx) => tx.duties.find({ commitmentId, kind: 'milestone' }));
  const duty = found(milestones.find(({ originalOn }) => originalOn === act.milestone));
  await new RequestExtension(stage.db).execute(reporter(stage, act.item), commitmentId, {
    dutyId: duty.id,
    newOn: act.newOn,
    reasonCode: 'site_or_relocation',
    text: '三处权属待确认，需要补签协议。',
  });
}
