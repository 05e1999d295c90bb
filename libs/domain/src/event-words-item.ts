import type { DutyKind } from './escalation/duty';
import type { CommitmentEvent, DutyEvent, OfficeEvent, ProgrammeEvent } from './event';
import { changed, nothing, said, type SentencesOf } from './event-sentence';
import { inWords } from './terms';

const LIGHT_NAMES = { yellow: '黄', red: '红' } as const;

const DUTY_NAMES: Readonly<Record<DutyKind, readonly [zh: string, en: string]>> = {
  promised: ['承诺期', 'promised date'],
  milestone: ['节点', 'milestone'],
  report: ['填报', 'report'],
  slip_reply: ['单据答复', 'slip reply'],
  slip_mending: ['单据整改', 'slip mending'],
  review: ['审核', 'review'],
  field_check: ['现场核验', 'field check'],
  extension_decision: ['延期审批', 'extension decision'],
  handling: ['办理', 'handling'],
};

const READABLE = /^(?![0-9a-f]{8}-)/;

/** A kind of duty, with its month or milestone; the id of a slip or claim says nothing to a reader. */
function dutyName(kind: DutyKind, subject: string): { zh: string; en: string } {
  const [zh, en] = DUTY_NAMES[kind];
  if (kind === 'promised' || !READABLE.test(subject)) return { zh, en };
  // The limit of a step that is taken again has the number of the time behind it.
  const [, step = subject, time] = /^([a-z_]+):(\d+)$/.exec(subject) ?? [];
  const again = time ? { zh: `（第${time}次）`, en: ` (time ${time})` } : { zh: '', en: '' };
  return {
    zh: `${zh}“${inWords(step, 'zh')}”${again.zh}`,
    en: `${en} "${inWords(step, 'en')}"${again.en}`,
  };
}

/** By what a date moved where no document says so: what reopened it, or the version of calendar or policy. */
const AUTHORITIES: Readonly<Record<string, (version: string) => { zh: string; en: string }>> = {
  report_returned: () => ({ zh: '填报退回', en: 'the return of the report' }),
  report_taken_back: () => ({ zh: '填报撤回', en: 'the taking back of the report' }),
  calendar: (version) => ({ zh: `工作日历第${version}版`, en: `version ${version} of the calendar` }),
  policy: (version) => ({ zh: `督办规则第${version}版`, en: `version ${version} of the policy` }),
};

function authorityName(authority: string): { zh: string; en: string } {
  const [code = '', version = ''] = authority.split(':');
  return AUTHORITIES[code]?.(version) ?? { zh: authority, en: authority };
}

export const PROGRAMME_EVENT_WORDS: SentencesOf<ProgrammeEvent> = {
  programme_created: ({ name, year }) =>
    said(`建立清单“${name}”（${year}年）`, `Programme "${name}" (${year}) created`),
  items_imported: ({ categories, items, leaves, targets }) =>
    said(
      `导入${categories}类${items}件（末级${leaves}）、${targets}个目标`,
      `${items} items in ${categories} categories imported, ${leaves} leaves, ${targets} targets`,
    ),
  programme_adopted: ({ number, date, items, targets }) =>
    said(
      `${date} 人大通过（${number}）：${items}件、${targets}个目标`,
      `Adopted on ${date} (${number}): ${items} items, ${targets} targets`,
    ),
  count_difference_settled: ({ category, declared, actual }) =>
    said(
      `${category === null ? '全单' : `第${category}类`}声明${declared}件、实得${actual}件，已裁定`,
      `${category === null ? 'The list' : `Category ${category}`}: ${declared} declared, ${actual} there; settled`,
    ),
  items_kept_apart: ({ numbers }) =>
    said(
      `第${numbers.join('、')}件相同，裁定各自保留`,
      `Items ${numbers.join(', ')} are identical and stay apart`,
    ),
  resolution_recorded: ({ number, date, effect }) =>
    said(`录入决定 ${number}（${date}，${effect}）`, `Resolution ${number} of ${date} recorded (${effect})`),
  resolution_confirmed: ({ number, date, effect }) =>
    said(
      `人大确认决定 ${number}（${date}，${effect}），生效`,
      `Resolution ${number} of ${date} confirmed (${effect}); in effect`,
    ),
  resolution_withdrawn: ({ number, date, effect }) =>
    said(
      `撤回决定的录入 ${number}（${date}，${effect}），未生效`,
      `Record of resolution ${number} of ${date} withdrawn (${effect}); it had no effect`,
    ),
  policy_adopted: ({ before, after }) => {
    const versions = changed(nothing(before), String(after));
    return said(`督办规则 ${versions} 版`, `Escalation policy ${versions}`);
  },
};

export const COMMITMENT_EVENT_WORDS: SentencesOf<CommitmentEvent> = {
  items_merged: ({ number, intoNumber }) =>
    said(`第${number}件并入第${intoNumber}件`, `Item ${number} merged into item ${intoNumber}`),
  commitment_registered: ({ targets, milestones }) =>
    said(
      `立项：${targets}个目标、${milestones}个节点锁定`,
      `Registered: ${targets} targets and ${milestones} milestones locked`,
    ),
  commitment_assigned: (event, nameOf) => {
    const name = (id: string | null) => (id === null ? null : nameOf(id));
    const lead = changed(name(event.leadDepartmentId.before), name(event.leadDepartmentId.after));
    const post = changed(name(event.responsiblePostId.before), name(event.responsiblePostId.after));
    return said(
      `交办：牵头单位 ${lead}，责任岗 ${post}`,
      `Assigned: lead department ${lead}, responsible post ${post}`,
    );
  },
  state_changed: ({ from, to, transition }) => {
    const move = (language: 'zh' | 'en') => changed(inWords(from, language), inWords(to, language));
    return said(`${inWords(transition, 'zh')}：${move('zh')}`, `${inWords(transition, 'en')}: ${move('en')}`);
  },
  not_ours_returned: ({ departmentId }, nameOf) => {
    const name = nothing(departmentId && nameOf(departmentId));
    return said(`${name}退件：不属本单位职责`, `${name} sent it back: not ours`);
  },
  commitment_adjusted: ({ changes }) => {
    const lines = Object.entries(changes).map(
      ([field, { before, after }]) => `${field} ${changed(before, after)}`,
    );
    return said(`按决定调整：${lines.join('，')}`, `Adjusted by resolution: ${lines.join(', ')}`);
  },
  light_worsened: ({ before, after }) =>
    said(
      `督查室调灯：${before ? LIGHT_NAMES[before] : '—'} → ${LIGHT_NAMES[after]}`,
      `Light made worse by hand: ${before ?? '—'} → ${after}`,
    ),
  light_worsening_lifted: ({ before }) =>
    said(`撤销人工调灯（${LIGHT_NAMES[before]}）`, `Worsening by hand (${before}) lifted`),
};

export const DUTY_EVENT_WORDS: SentencesOf<DutyEvent> = {
  duty_opened: ({ dutyKind, subject, dueOn }) =>
    said(
      `新增期限 ${dutyName(dutyKind, subject).zh}：${dueOn}`,
      `Duty ${dutyName(dutyKind, subject).en} opened, due ${dueOn}`,
    ),
  duty_moved: ({ dutyKind, subject, dueOn, originalOn, authority }) => {
    const dates = changed(dueOn.before, dueOn.after);
    const by = authorityName(authority);
    return said(
      `改期 ${dutyName(dutyKind, subject).zh}：${dates}（原 ${originalOn}，依据 ${by.zh}）`,
      `Duty ${dutyName(dutyKind, subject).en} moved: ${dates} (originally ${originalOn}, by ${by.en})`,
    );
  },
  duty_met: ({ dutyKind, subject, dueOn, metOn }) =>
    said(
      `办妥 ${dutyName(dutyKind, subject).zh}：${metOn}（限 ${dueOn}）`,
      `Duty ${dutyName(dutyKind, subject).en} met on ${metOn} (due ${dueOn})`,
    ),
  duty_cancelled: ({ dutyKind, subject, dueOn }) =>
    said(
      `取消 ${dutyName(dutyKind, subject).zh}（限 ${dueOn}）`,
      `Duty ${dutyName(dutyKind, subject).en} (due ${dueOn}) cancelled`,
    ),
};

const yesZh = (wanted: boolean): string => (wanted ? '要' : '不要');
const yesEn = (wanted: boolean): string => (wanted ? 'yes' : 'no');

export const OFFICE_EVENT_WORDS: SentencesOf<OfficeEvent> = {
  post_created: ({ title }) => said(`设岗“${title}”`, `Post "${title}" created`),
  post_handed_over: ({ postId }, nameOf) =>
    said(`“${nothing(nameOf(postId))}”岗位交接`, `Post "${nothing(nameOf(postId))}" handed over`),
  department_created: ({ name }) => said(`增设部门“${name}”`, `Department "${name}" added`),
  person_created: () => said('增加人员', 'Person added'),
  person_changed: () => said('更正人员资料', 'Details of a person corrected'),
  person_deactivated: ({ vacated }) =>
    said(`停用人员，空出岗位${vacated.length}个`, `Person deactivated, ${vacated.length} posts vacant`),
  person_reactivated: () => said('恢复人员', 'Person reactivated'),
  password_reset: () => said('重发一次性口令', 'One-time password given anew'),
  channels_changed: ({ mail, mention }) =>
    said(
      `改提醒渠道：邮件 ${yesZh(mail.before)} → ${yesZh(mail.after)}，群里@ ${yesZh(mention.before)} → ${yesZh(mention.after)}`,
      `Channels of reminders changed: mail ${yesEn(mail.before)} → ${yesEn(mail.after)}, named in the group ${yesEn(mention.before)} → ${yesEn(mention.after)}`,
    ),
  dead_letter_resent: () => said('重发未送达的邮件', 'Mail that was not delivered sent again'),
  calendar_changed: ({ version, days }) =>
    said(
      `日历 ${version.before} → ${version.after} 版，改${days.length}天`,
      `Calendar ${version.before} → ${version.after}, ${days.length} days changed`,
    ),
  reminders_reprojected: ({ moved }) => said(`重排提醒${moved.length}条`, `${moved.length} reminders moved`),
  reminder_cancelled: ({ dueAt }) => said(`取消提醒（应发 ${dueAt}）`, `Reminder due at ${dueAt} cancelled`),
};
