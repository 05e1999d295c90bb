import { refusal, type Refusal } from './refusal';

/** Refusals of the edge, of values, of people and settings. */
export const EDGE_REFUSALS = {
  // the edge
  request_invalid: refusal(
    'invalid',
    '填写的内容有误，请按所列各处改正。',
    'The request has faults; each is listed.',
  ),
  field_unknown: refusal('invalid', '没有名为“{field}”的字段。', 'There is no field named "{field}".'),
  field_invalid: refusal('invalid', '“{field}”的写法不对。', 'The value of "{field}" is not valid.'),
  name_not_one_line: refusal(
    'invalid',
    '“{field}”里有换行或其他控制字符，请写成一行。',
    '"{field}" holds a line break or another control character; write it on one line.',
  ),
  body_malformed: refusal(
    'invalid',
    '请求不是合法的 JSON，或含有不能保存的字符。',
    'The request is not valid JSON, or holds a character that cannot be kept.',
  ),
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
  own_account: refusal('conflict', '不能停用自己的账号。', 'One’s own account cannot be deactivated.'),
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
