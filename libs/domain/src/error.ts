import { inWords } from './terms';

/**
 * The closed catalogue of refusals: code → category and words. One HTTP filter maps the category to a status; nothing
 * else invents a status or a sentence. `{name}` in the words is filled from the error's params.
 */
export type ErrorCategory =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'stale'
  | 'precondition_required'
  | 'unprocessable'
  | 'too_many'
  | 'unavailable';

interface Refusal {
  readonly category: ErrorCategory;
  readonly zh: string;
  readonly en: string;
}

const refusal = (category: ErrorCategory, zh: string, en: string): Refusal => ({ category, zh, en });

export const ERRORS = {
  // the edge
  request_invalid: refusal(
    'invalid',
    '填写的内容有误，请按所列各处改正。',
    'The request has faults; each is listed.',
  ),
  field_unknown: refusal('invalid', '没有名为“{field}”的字段。', 'There is no field named "{field}".'),
  field_invalid: refusal('invalid', '“{field}”的写法不对。', 'The value of "{field}" is not valid.'),
  body_malformed: refusal('invalid', '请求不是合法的 JSON。', 'The request body is not valid JSON.'),
  body_too_large: refusal('invalid', '请求太大。', 'The request body is too large.'),
  cursor_invalid: refusal(
    'invalid',
    '翻页标记无效，请从第一页重新取。',
    'The page cursor is not valid; start from the first page.',
  ),
  sign_in_required: refusal('unauthenticated', '请先登录。', 'Sign in first.'),
  sign_in_refused: refusal('unauthenticated', '账号或口令不对。', 'The account or the password is wrong.'),
  sign_in_limited: refusal(
    'too_many',
    '登录试得太多，请 {seconds} 秒后再试。',
    'Too many attempts; try again in {seconds} seconds.',
  ),
  origin_refused: refusal(
    'forbidden',
    '请求不是从本系统页面发出的。',
    'The request does not come from this installation’s pages.',
  ),
  role_refused: refusal(
    'forbidden',
    '{role}不能做这一步，要由{allowed}来做。',
    'A {role} may not do this; it takes {allowed}.',
  ),
  not_found: refusal(
    'not_found',
    '没有这一条，或不在你的范围内。',
    'There is no such thing, or it is not within your view.',
  ),
  version_required: refusal(
    'precondition_required',
    '改动须带 If-Match，写明所见的版本。',
    'A change needs If-Match with the version that was seen.',
  ),
  version_stale: refusal(
    'stale',
    '这一条已被他人改过，现为第 {current} 版。',
    'Somebody changed this meanwhile; it is now at version {current}.',
  ),
  idempotency_mismatch: refusal(
    'unprocessable',
    '同一个 Idempotency-Key 配了不同的内容。',
    'The same Idempotency-Key came with another body.',
  ),
  idempotency_key_required: refusal(
    'invalid',
    '新增须带 Idempotency-Key。',
    'A POST needs an Idempotency-Key.',
  ),
  unavailable: refusal(
    'unavailable',
    '系统暂时不可用，请稍后重试，已填内容不会丢。',
    'The service is not available for the moment; try again shortly.',
  ),
  internal: refusal(
    'unavailable',
    '系统出错了，请报编号 {number}。',
    'Something failed here; quote number {number}.',
  ),
  // figures and dates
  date_invalid: refusal('invalid', '“{value}”不是一个日期。', '"{value}" is not a date.'),
  figure_invalid: refusal(
    'invalid',
    '“{value}”不是一个数，数里不要带单位。',
    '"{value}" is not a plain number; leave the unit out.',
  ),
  deadline_outside_year: refusal(
    'invalid',
    '期限 {dueOn} 不在 {year} 年内。',
    'The deadline {dueOn} is outside {year}.',
  ),
  plan_curve_falls: refusal('invalid', '计划曲线在 {period} 变小了。', 'The plan curve falls in {period}.'),
  plan_curve_end_differs: refusal(
    'invalid',
    '计划曲线末值 {end} 不等于目标 {target}。',
    'The plan curve ends at {end}, not at the target {target}.',
  ),
  plan_curve_after_deadline: refusal(
    'invalid',
    '计划曲线超过了承诺期 {dueOn}。',
    'The plan curve runs past the promised date {dueOn}.',
  ),
  plan_curve_months_missing: refusal('invalid', '计划曲线缺 {period}。', 'The plan curve lacks {period}.'),
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
  // policy, calendar, people
  policy_invalid: refusal('invalid', '督办规则有误：{fault}。', 'The policy is not valid: {fault}.'),
  policy_frozen: refusal('conflict', '口径随年度清单固定，年中不改。', 'The rule is fixed for the year.'),
  calendar_year_incomplete: refusal(
    'invalid',
    '{year} 年的日历不全。',
    'The calendar of {year} is not complete.',
  ),
  login_name_taken: refusal(
    'conflict',
    '登录名“{loginName}”已有人用。',
    'The login name "{loginName}" is taken.',
  ),
  code_taken: refusal('conflict', '代码“{code}”已经用了。', 'The code "{code}" is taken.'),
  post_held: refusal('conflict', '这个岗位已由该同志担任。', 'The post is held by that person already.'),
  password_change_required: refusal(
    'forbidden',
    '请先改掉一次性口令。',
    'Change the one-time password first.',
  ),
  password_too_weak: refusal('invalid', '口令至少 10 位。', 'A password has at least 10 characters.'),
  clock_not_movable: refusal(
    'forbidden',
    '正式库的时钟不能拨。',
    'The clock of a real installation cannot be moved.',
  ),
} as const satisfies Record<string, Refusal>;

export type ErrorCode = keyof typeof ERRORS;
export type ErrorParams = Readonly<Record<string, string | number | null>>;

/** One fault at one place of the input; `pointer` is an RFC 6901 JSON pointer into the request body. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
}

/** A refusal by a rule. Thrown by the domain and the use cases; nothing half-written stays, for the transaction ends with it. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
  }

  get category(): ErrorCategory {
    return ERRORS[this.code].category;
  }
}

/** Params whose values are codes; they are said in the office's words. */
const CODED = ['role', 'allowed', 'state', 'transition', 'missing'];

/** The words of a refusal in one language, params filled in; nothing allowed is said as 无. */
export const wordsOf = (code: ErrorCode, params: ErrorParams, language: 'zh' | 'en'): string =>
  ERRORS[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '—');
    if (value === '') return language === 'zh' ? '无' : 'nothing';
    return CODED.includes(name) ? inWords(value, language) : value;
  });
