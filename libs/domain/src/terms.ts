/**
 * The office's words for codes that stand in a refusal: roles, states, moves, what is missing. A code without a word
 * stays as it is; names of things (such as the title of a milestone after `milestone:`) are never translated.
 */
const TERMS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  // roles
  reporter: { zh: '联络岗', en: 'reporter' },
  department_head: { zh: '单位主要负责人', en: 'head of the department' },
  supervisor: { zh: '督查室', en: 'supervision office' },
  government_office: { zh: '政府办', en: 'government office' },
  leader: { zh: '分管领导', en: 'leader in charge' },
  congress_monitor: { zh: '人大监督组', en: 'congress monitor' },
  administrator: { zh: '系统管理员', en: 'administrator' },
  // why a slip is released
  by_hand: { zh: '人工', en: 'by hand' },
  // states
  adopted: { zh: '已通过', en: 'adopted' },
  registered: { zh: '已立项', en: 'registered' },
  assigned: { zh: '已交办', en: 'assigned' },
  in_progress: { zh: '办理中', en: 'in progress' },
  claimed: { zh: '已申报办结', en: 'claimed' },
  under_review: { zh: '审核中', en: 'under review' },
  field_check: { zh: '待现场核验', en: 'in field check' },
  returned: { zh: '已退回', en: 'returned' },
  closed: { zh: '已销号', en: 'closed' },
  archived: { zh: '已归档', en: 'archived' },
  suspended: { zh: '已暂缓', en: 'suspended' },
  terminated: { zh: '已终止', en: 'terminated' },
  carried_over: { zh: '已结转', en: 'carried over' },
  reopened: { zh: '已重开', en: 'reopened' },
  // moves
  register: { zh: '立项', en: 'register' },
  assign: { zh: '交办', en: 'assign' },
  acknowledge: { zh: '签收', en: 'acknowledge' },
  not_ours: { zh: '退件', en: 'send back as not ours' },
  claim: { zh: '申报办结', en: 'claim completion' },
  take_back_claim: { zh: '撤回办结申请', en: 'take back the claim' },
  accept_for_review: { zh: '受理', en: 'accept for review' },
  send_to_field_check: { zh: '派现场核验', en: 'send to field check' },
  return_claim: { zh: '退回办结申请', en: 'return the claim' },
  resume_work: { zh: '恢复办理', en: 'resume work' },
  close: { zh: '销号', en: 'close out' },
  archive: { zh: '归档', en: 'archive' },
  reopen: { zh: '重开', en: 'reopen' },
  acknowledge_reopened: { zh: '签收重开', en: 'acknowledge the reopening' },
  suspend: { zh: '暂缓', en: 'suspend' },
  resume: { zh: '恢复', en: 'resume' },
  resume_unassigned: { zh: '恢复待交办', en: 'resume unassigned' },
  terminate: { zh: '终止', en: 'terminate' },
  carry_over: { zh: '结转', en: 'carry over' },
  adjust: { zh: '调整', en: 'adjust' },
  submit_report: { zh: '填报', en: 'report' },
  issue_slip: { zh: '发单', en: 'issue a slip' },
  // what is missing
  dueOn: { zh: '期限', en: 'a date' },
  targets: { zh: '目标或节点', en: 'targets or milestones' },
  target: { zh: '目标未达', en: 'target not met' },
  milestone: { zh: '节点未到', en: 'milestone not reached' },
  basis: { zh: '口径', en: 'basis of measurement' },
  value: { zh: '目标值', en: 'target value' },
  denominator: { zh: '分母', en: 'denominator' },
  report: { zh: '尚无已采纳的填报', en: 'an accepted report' },
  report_stale: { zh: '最近一期填报已过期', en: 'a fresh report' },
  report_pending: { zh: '还有填报待审', en: 'a report still waits for review' },
  team: { zh: '核验组不足2人', en: 'a team of two' },
  sample: { zh: '抽点数', en: 'a sample' },
  passed: { zh: '抽点有不合格', en: 'a sample that all passed' },
  in_use: { zh: '尚未投用', en: 'being in use' },
  objections: { zh: '公示异议未决', en: 'settled objections' },
  checked_on: { zh: '核验日期', en: 'the day of the check' },
  lead_department: { zh: '牵头单位', en: 'lead department' },
  responsible_post: { zh: '责任岗位', en: 'responsible post' },
  responsible_post_of_lead: { zh: '责任岗位须在牵头单位', en: 'a responsible post of the lead department' },
  supporting_distinct: { zh: '配合单位须各不相同且非牵头单位', en: 'supporting departments that differ' },
  leader_in_charge: { zh: '分管领导', en: 'leader in charge' },
};

const SEPARATOR = { zh: '、', en: ', ' } as const;

/** The words of a list of codes joined by ", "; `code:name` keeps its name. */
export function inWords(text: string, language: 'zh' | 'en'): string {
  const words = text.split(', ').map((part) => {
    const [code = '', ...name] = part.split(':');
    const term = TERMS[code]?.[language];
    if (!term) return part;
    return name.length === 0
      ? term
      : language === 'zh'
        ? `${term}“${name.join(':')}”`
        : `${term} "${name.join(':')}"`;
  });
  return words.join(SEPARATOR[language]);
}
