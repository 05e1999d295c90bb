import { MarkAllRead } from '@app/application/inbox/mark-all-read';
import type { Db } from '@app/db/db';
import type { Founded } from '../found-jurisdiction';
import { claimCompletion, closeByVerification, requestExtension } from './claim-acts';
import { assignItem, moveItem, registerItem } from './item-acts';
import {
  confirmAdoption,
  confirmResolution,
  importList,
  mergeItem,
  recordAdoption,
  recordResolution,
} from './list-acts';
import { acceptReport, returnReport, submitReport } from './reporting-acts';
import { Scene } from './scene';
import type { Act, DemonstrationSeed } from './seed';
import { acceptReply, releaseSlip, replySlip, type SlipOutcome } from './slip-acts';

/** One thing that happens at its moment (Shanghai time to the minute). */
export interface Step {
  readonly at: string;
  readonly name: string;
  run(): Promise<SlipOutcome | void>;
}

/** The last Friday before the demonstration's clock starts: what came before it has been read, what came since has not. */
const INBOXES_READ_AT = '2023-11-10T17:00';

/** A jurisdiction's story from the import of its list on. */
export function stepsOf(db: Db, { list, story }: DemonstrationSeed, founded: Founded): Step[] {
  const scene = new Scene(db, list, founded);
  const { prepare } = story;
  const step = (at: string, what: string, run: Step['run']): Step => ({
    at,
    name: `${list.jurisdiction} ${at} ${what}`,
    run,
  });
  return [
    step(prepare.importedAt, 'import', () => importList(scene, prepare)),
    step(prepare.resolutionRecordedAt, 'record the adoption', () => recordAdoption(scene, prepare)),
    step(prepare.resolutionConfirmedAt, 'confirm the adoption', () => confirmAdoption(scene, prepare)),
    ...story.acts.map((act) => step(act.at, `${act.act} ${act.item}`, () => play(scene, act))),
    step(INBOXES_READ_AT, 'read the inboxes', () => readInboxes(scene)),
  ];
}

async function readInboxes(scene: Scene): Promise<void> {
  const read = new MarkAllRead(scene.db);
  for (const actor of scene.everybody()) await read.execute(actor);
}

/** Each act by the use case of its own. */
function play(scene: Scene, act: Act): ReturnType<Step['run']> {
  switch (act.act) {
    case 'merge':
      return mergeItem(scene, act);
    case 'register':
      return registerItem(scene, act);
    case 'assign':
      return assignItem(scene, act);
    case 'acknowledge':
      return moveItem(scene, act, 'acknowledge');
    case 'submit_report':
      return submitReport(scene, act);
    case 'accept_report':
      return acceptReport(scene, act);
    case 'return_report':
      return returnReport(scene, act);
    case 'claim':
      return claimCompletion(scene, act);
    case 'accept_claim_for_review':
      return moveItem(scene, act, 'accept_for_review');
    case 'send_to_field_check':
      return moveItem(scene, act, 'send_to_field_check');
    case 'close':
      return closeByVerification(scene, act);
    case 'request_extension':
      return requestExtension(scene, act);
    case 'record_resolution':
      return recordResolution(scene, act);
    case 'confirm_resolution':
      return confirmResolution(scene, act);
    case 'reply_slip':
      return replySlip(scene, act);
    case 'accept_reply':
      return acceptReply(scene, act);
    case 'release_slip':
      return releaseSlip(scene, act);
  }
}
