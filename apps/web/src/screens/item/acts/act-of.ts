import type { ActsWords } from '../../../words/acts';
import type { Act, Action, Item } from './act';
import { claimAct, claimCompletion } from './claim-acts';
import { decideExtension, requestExtension } from './extension-acts';
import { liftWorsening, moveAct, takeBackReport, worsenLight } from './move-acts';
import { assign, type Organisation, register } from './office-acts';
import { recordResolution, resolutionAct } from './resolution-acts';
import { issueSlip, slipAct } from './slip-acts';

/** The form of one allowed action; null for those that have a page of their own (filing and reviewing reports). */
export function actOf(
  { name, subject }: Action,
  item: Item,
  words: ActsWords,
  organisation: Organisation,
): Act | null {
  const id = subject ?? '';
  switch (name) {
    case 'acknowledge_slip':
    case 'reply_slip':
    case 'sign_slip_reply':
    case 'accept_promise':
    case 'release_slip':
      return slipAct(name, id, item, words);
    case 'issue_slip':
      return issueSlip(item, words);
    case 'request_extension':
      return requestExtension(id, item, words);
    case 'decide_extension':
      return decideExtension(id, item, words);
    case 'claim':
      return claimCompletion(item, words);
    case 'take_back_claim':
    case 'return_claim':
    case 'record_verification':
      return claimAct(name, id || (item.claims.at(-1)?.id ?? ''), item, words);
    case 'worsen_light':
      return worsenLight(item, words);
    case 'lift_worsening':
      return liftWorsening(item, words);
    case 'assign':
      return assign(item, words, organisation);
    case 'register':
      return register(item, words);
    case 'record_resolution':
      return recordResolution(item, words);
    case 'confirm_resolution':
    case 'withdraw_resolution':
      return resolutionAct(name, id, item, words);
    case 'take_back_report':
      return takeBackReport(id, item, words);
    default:
      return moveAct(name, item, words);
  }
}
