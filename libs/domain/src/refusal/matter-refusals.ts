import { refusal, type Refusal } from './refusal';

/** Refusals of the matter itself: the list, its items, reports, claims, dates and slips. */
export const MATTER_REFUSALS = {
  // programme
  programme_already_adopted: refusal(
    'conflict',
    '这份清单已经通过，内容不能再导入或改动。',
    'The programme is adopted; nothing can be imported or changed.',
  ),
  programme_not_adopted: refusal('conflict', '这份清单还没有通过。', 'The programme has not been adopted.'),
  programme_exists: refusal(
    'conflict',
    '{year} 年已有同名清单。',
    'There is already a programme of that name for {year}.',
  ),
  declared_count_differs: refusal(
    'conflict',
    '声明 {declared} 件，实得 {actual} 件，须写明裁定理由。',
    '{declared} items were declared and {actual} are there; settle it with a reason.',
  ),
  no_count_difference: refusal(
    'conflict',
    '这里没有待裁定的件数差异。',
    'There is no difference of counts to settle here.',
  ),
  import_refused: refusal(
    'invalid',
    '导入有 {count} 处不对，一条也没有存。',
    'The import has {count} faults; nothing was stored.',
  ),
  item_number_repeated: refusal('invalid', '第 {number} 件的编号重复。', 'The number {number} stands twice.'),
  category_unknown: refusal('invalid', '没有第 {category} 类。', 'There is no category {category}.'),
  parent_unknown: refusal('invalid', '没有编号为 {parent} 的件。', 'There is no item numbered {parent}.'),
  parent_has_targets: refusal(
    'invalid',
    '第 {number} 件下有子项，目标须写在子项上。',
    'Item {number} has sub-items; targets belong to those.',
  ),
  identical_item_unsettled: refusal(
    'conflict',
    '第 {number} 件与第 {other} 件相同，立项前须裁定。',
    'Item {number} is identical with {other}; settle it before registration.',
  ),
  // lifecycle
  transition_not_allowed: refusal(
    'conflict',
    '现为{state}，不能{transition}；现在能做的是：{allowed}。',
    'In state {state} there is no {transition}; allowed now: {allowed}.',
  ),
  not_lead_department: refusal(
    'forbidden',
    '不是这一件的牵头单位。',
    'Yours is not the lead department of this commitment.',
  ),
  reason_required: refusal('invalid', '请写明理由。', 'Give a reason.'),
  resolution_required: refusal(
    'conflict',
    '这一步须有人大或其常委会的决定，写明文号。',
    'This takes a numbered resolution of the congress or its standing committee.',
  ),
  resolution_already_confirmed: refusal(
    'conflict',
    '这份决定已经确认生效。',
    'The resolution has already been confirmed.',
  ),
  resolution_withdrawn: refusal(
    'conflict',
    '这份决定的录入已经撤回。',
    'The record of this resolution has been withdrawn.',
  ),
  registration_incomplete: refusal('conflict', '立项要件不全：{missing}。', 'Registration lacks: {missing}.'),
  printed_part_frozen: refusal(
    'conflict',
    '通过后，印发的内容不能改。',
    'What was printed is frozen since adoption.',
  ),
  assignment_incomplete: refusal('conflict', '交办要件不全：{missing}。', 'Assignment lacks: {missing}.'),
  not_ours_once: refusal(
    'conflict',
    '退件只能一次，须写明理由。',
    'A commitment can be sent back as "not ours" only once.',
  ),
  parent_has_no_lifecycle: refusal(
    'conflict',
    '这一件由子项汇成，请在子项上办理。',
    'This item is made of its sub-items; act on those.',
  ),
  not_multi_year: refusal(
    'conflict',
    '立项时没有标跨年，不能结转。',
    'It was not registered as multi-year; it cannot be carried over.',
  ),
  light_only_worse: refusal(
    'conflict',
    '灯只能往坏调，不能往好调。',
    'A light can be made worse by hand, never better.',
  ),
  // progress
  report_already_pending: refusal(
    'conflict',
    '{period} 的填报正在等审，不能再报一份。',
    'A report for {period} is waiting for review already.',
  ),
  report_not_open: refusal(
    'conflict',
    '{period} 还没有开放填报，{opensOn} 起可报。',
    'Reporting for {period} opens on {opensOn}.',
  ),
  report_period_closed: refusal(
    'conflict',
    '{period} 已经采纳，不能再报。',
    '{period} has been accepted; it cannot be reported again.',
  ),
  report_not_pending: refusal('conflict', '这份填报不在等审。', 'The report is not waiting for review.'),
  report_opened_by_reviewer: refusal(
    'conflict',
    '督查室已经开审，不能撤回。',
    'The reviewer has opened the report; it cannot be taken back.',
  ),
  figure_missing: refusal('invalid', '目标“{what}”没有数。', 'Target "{what}" has no figure.'),
  figure_question_unanswered: refusal(
    'unprocessable',
    '有 {count} 处会被问，请先写明原因。',
    '{count} figures will be questioned; answer each first.',
  ),
  target_unknown: refusal('invalid', '没有这个目标。', 'There is no such target.'),
  target_repeated: refusal(
    'invalid',
    '目标“{what}”写了两遍，只留一处。',
    'The target "{what}" is named twice; keep one of the two.',
  ),
  verified_above_claimed: refusal(
    'invalid',
    '“{what}”核定数不能大于申报数。',
    'The verified figure of "{what}" cannot exceed the claimed one.',
  ),
  reason_code_required: refusal(
    'invalid',
    '核减或退回须选理由码。',
    'Reducing or returning takes a reason code.',
  ),
  reviewer_is_author: refusal(
    'forbidden',
    '填报的人不能审同一份。',
    'The author cannot review the same report.',
  ),
  // claims
  claim_incomplete: refusal(
    'conflict',
    '还不能申报办结：{missing}。',
    'Completion cannot be claimed yet: {missing}.',
  ),
  claimant_is_reporter: refusal(
    'forbidden',
    '最近一期的填报人不能申报办结。',
    'Whoever filed the last report cannot claim completion.',
  ),
  verification_incomplete: refusal(
    'conflict',
    '核验要件不全：{missing}。',
    'The verification lacks: {missing}.',
  ),
  // extensions
  extension_pending: refusal(
    'conflict',
    '已有一份延期申请在等批。',
    'An extension request is waiting already.',
  ),
  extension_not_later: refusal(
    'invalid',
    '新期限 {newOn} 须晚于现期限 {dueOn}。',
    'The new date {newOn} must be later than {dueOn}.',
  ),
  extension_beyond_year: refusal(
    'conflict',
    '只有人大决定才能把期限延到年后。',
    'Only a resolution can set a date past the end of the year.',
  ),
  extension_authority: refusal(
    'forbidden',
    '承诺期由人大常委会定，须有文号。',
    'A promised date moves only by a numbered resolution.',
  ),
  extension_limit: refusal(
    'conflict',
    '已延 {times} 次，超过上限。',
    'Extended {times} times already; the limit is reached.',
  ),
  extension_decided: refusal('conflict', '这份申请已经批过。', 'The request has been decided.'),
  duty_not_open: refusal(
    'conflict',
    '这一项已了结，不能延期。',
    'The duty is settled; it cannot be extended.',
  ),
  // slips
  slip_not_open: refusal('conflict', '这张单据已解除或已升级。', 'The slip has been released or escalated.'),
  slip_matter_open: refusal(
    'conflict',
    '同一事项已有在途单据 {number}。',
    'The matter has an open slip already: {number}.',
  ),
  slip_answered: refusal('conflict', '这张单据已经答复。', 'The slip has been answered.'),
  slip_not_answered: refusal(
    'conflict',
    '这张单据还没有答复，无可签发。',
    'The slip has no reply yet; there is nothing to sign.',
  ),
  slip_signature_required: refusal(
    'forbidden',
    '约谈以上的答复须由单位主要负责人签发。',
    'From level 3 the head of the department must sign the reply.',
  ),
  slip_no_promise: refusal(
    'conflict',
    '答复里没有承诺日期，无可认可。',
    'The reply promises no date; there is nothing to accept.',
  ),
  notice_too_short: refusal(
    'invalid',
    '催报期限不能短于 {days} 个工作日。',
    'A request for figures must leave at least {days} working days.',
  ),
} as const satisfies Record<string, Refusal>;
