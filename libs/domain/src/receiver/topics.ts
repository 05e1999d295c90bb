import type { DomainEvent, OfficeEvent, ReceiverEvent } from '../event';

/** What can be sent to a webhook: everything that happens to lists and items; never what happens to people and settings. */
export type WebhookTopic = Exclude<DomainEvent['kind'], OfficeEvent['kind'] | ReceiverEvent['kind']>;

/** Each with its short name, Chinese and English; a new kind of event does not compile until it has one. */
const WORDS: Readonly<Record<WebhookTopic, readonly [zh: string, en: string]>> = {
  programme_created: ['建立清单', 'Programme created'],
  items_imported: ['导入事项', 'Items imported'],
  programme_adopted: ['清单通过', 'Programme adopted'],
  count_difference_settled: ['件数差异裁定', 'Difference of counts settled'],
  items_kept_apart: ['相同事项分立', 'Alike items kept apart'],
  resolution_recorded: ['录入决定', 'Resolution recorded'],
  resolution_confirmed: ['决定确认生效', 'Resolution confirmed'],
  resolution_withdrawn: ['决定录入撤回', 'Resolution withdrawn'],
  policy_adopted: ['督办规则更新', 'Policy adopted'],
  items_merged: ['事项合并', 'Items merged'],
  commitment_registered: ['立项', 'Commitment registered'],
  commitment_assigned: ['交办', 'Commitment assigned'],
  state_changed: ['状态变更', 'State changed'],
  not_ours_returned: ['退件', 'Sent back as not ours'],
  commitment_adjusted: ['事项调整', 'Commitment adjusted'],
  light_worsened: ['灯调坏', 'Light made worse'],
  light_worsening_lifted: ['灯的下调解除', 'Worsening of the light lifted'],
  duty_opened: ['期限设立', 'Date set'],
  duty_moved: ['期限变更', 'Date moved'],
  duty_met: ['按期完成', 'Date met'],
  duty_cancelled: ['期限取消', 'Date cancelled'],
  progress_reported: ['报送进度', 'Progress reported'],
  report_taken_back: ['填报撤回', 'Report taken back'],
  report_opened: ['填报开审', 'Review begun'],
  report_accepted: ['填报采纳', 'Report accepted'],
  report_returned: ['填报退回', 'Report returned'],
  evidence_added: ['佐证上传', 'Evidence added'],
  extension_requested: ['申请延期', 'Extension asked for'],
  extension_decided: ['延期批复', 'Extension decided'],
  completion_claimed: ['申报办结', 'Completion claimed'],
  claim_taken_back: ['办结申报撤回', 'Claim taken back'],
  claim_returned: ['办结申报退回', 'Claim returned'],
  verification_recorded: ['核验记录', 'Verification recorded'],
  slip_issued: ['发出单据', 'Slip issued'],
  slip_delivered: ['单据送达', 'Slip delivered'],
  slip_acknowledged: ['单据签收', 'Slip acknowledged'],
  slip_replied: ['单据答复', 'Slip answered'],
  slip_promise_accepted: ['承诺日期认可', 'Promised date accepted'],
  slip_released: ['单据解除', 'Slip released'],
  slip_escalated: ['单据升级', 'Slip escalated'],
};

export interface WebhookTopicWords {
  readonly name: WebhookTopic;
  readonly zh: string;
  readonly en: string;
}

export const isWebhookTopic = (name: string): name is WebhookTopic => Object.hasOwn(WORDS, name);

export const WEBHOOK_TOPICS: readonly WebhookTopic[] = Object.keys(WORDS).filter(isWebhookTopic);

/** All topics in the order of an item's life, for whoever chooses among them. */
export const webhookTopics = (): WebhookTopicWords[] =>
  WEBHOOK_TOPICS.map((name) => ({ name, zh: WORDS[name][0], en: WORDS[name][1] }));
