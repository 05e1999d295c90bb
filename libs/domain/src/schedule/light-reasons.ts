import type { CalendarDate, Period } from './calendar-date';
import { printed } from './figures';
import type { Light } from './light-facts';

type Param = string | number | null;
export type ReasonParams = Readonly<Record<string, Param>>;

/**
 * One finding about a light, still without words. `light` is the light this finding alone would give; null for a note
 * that says who holds the matter and gives no light.
 */
export interface Finding {
  readonly code: LightReasonCode;
  readonly light: Light | null;
  readonly params: ReasonParams;
}

/** A finding with its sentence in Chinese and English: one answer to "why this light". */
export interface LightReason extends Finding {
  readonly zh: string;
  readonly en: string;
}

const COMPARED_ZH =
  '{title}已核{verified:figure}{unit}，占{verifiedRate}%；{period:month}末序时{plannedRate}%，';
const COMPARED_EN =
  '{title}: {verified:figure}{unit} verified, {verifiedRate}%; plan at the end of {period:month} {plannedRate}%, ';
const HELD_ZH = '{title}{period:month}末已核{verified:figure}{unit}，';
const HELD_EN = '{title}: {verified:figure}{unit} verified at the end of {period:month}, ';

/** The words of every reason, Chinese and English. `{name:form}` prints a figure, day or month the office's way. */
const WORDS = {
  gap_red: [
    `${COMPARED_ZH}差{gap}点，超过{threshold}点`,
    `${COMPARED_EN}{gap} points behind, more than {threshold}`,
  ],
  gap_yellow: [
    `${COMPARED_ZH}差{gap}点，达到{threshold}点`,
    `${COMPARED_EN}{gap} points behind, {threshold} or more`,
  ],
  gap_green: [
    `${COMPARED_ZH}差{gap}点，不到{threshold}点`,
    `${COMPARED_EN}{gap} points behind, less than {threshold}`,
  ],
  on_plan: [`${COMPARED_ZH}与序时持平`, `${COMPARED_EN}on plan`],
  ahead_of_plan: [`${COMPARED_ZH}超{lead}点`, `${COMPARED_EN}{lead} points ahead`],
  limit_kept: [
    `${HELD_ZH}没有超过{value:figure}{unit}`,
    `${HELD_EN}within the limit of {value:figure}{unit}`,
  ],
  limit_exceeded: [
    `${HELD_ZH}超过{value:figure}{unit}，超出{gap}%`,
    `${HELD_EN}{gap}% above the limit of {value:figure}{unit}`,
  ],
  level_kept: [`${HELD_ZH}保持在{value:figure}{unit}以上`, `${HELD_EN}held at {value:figure}{unit} or more`],
  level_lost: [
    `${HELD_ZH}低于应保持的{value:figure}{unit}，低{gap}%`,
    `${HELD_EN}{gap}% below the {value:figure}{unit} to be held`,
  ],
  rate_not_issued: ['{title}未发文，按节点判灯', '{title}: not issued; judged by its inner dates'],
  rate_issued: [
    '{title}已发文，尚未执行，按节点判灯',
    '{title}: issued, not yet in force; judged by its inner dates',
  ],
  rate_in_force: ['{title}已执行', '{title}: in force'],
  capacity_later: [
    '{title}是建成后能力，不计入当年进度',
    '{title}: a capacity once built, not this year’s progress',
  ],
  no_criterion: ['{title}没有完成判据，不判灯', '{title}: no criterion of completion, no light'],
  no_denominator: ['{title}没有分母，不判灯', '{title}: no denominator, no light'],
  not_given: ['{title}目标未下达，不判灯', '{title}: no target has been given, no light'],
  no_plan: ['{title}没有计划节点，不判灯', '{title}: no plan, no light'],
  no_figure: [
    '{title}{period:month}末没有已核数，暂不判灯',
    '{title}: no verified figure at the end of {period:month}, no light yet',
  ],
  no_accepted_period: ['还没有采纳过填报，暂不判灯', 'No report has been accepted yet, no light'],
  no_target: ['不设目标：{reason}', 'No target is counted: {reason}'],
  nothing_to_judge: ['没有可判灯的目标或节点', 'There is no target or milestone to judge'],
  milestones_on_time: [
    '节点{total}个，已完成{met}个，其余未到期',
    '{met} of {total} milestones met, the others not yet due',
  ],
  milestone_missed: [
    '节点“{title}”应{dueOn:day}完成，未完成',
    'Milestone "{title}" was due on {dueOn:day} and is not met',
  ],
  milestone_long_missed: [
    '节点“{title}”应{dueOn:day}完成，连续{months}个月未完成',
    'Milestone "{title}" was due on {dueOn:day} and is not met, {months} months running',
  ],
  milestone_past_promise: [
    '节点“{title}”应{dueOn:day}完成，承诺期{promisedOn:day}已过仍未完成',
    'Milestone "{title}" was due on {dueOn:day} and is not met; the promised date {promisedOn:day} has passed',
  ],
  promise_passed: [
    '承诺期{dueOn:day}已过，未销号，逾期{days}个工作日',
    'The promised date {dueOn:day} has passed without sign-off, {days} working days overdue',
  ],
  claimed_late: [
    '承诺期{dueOn:day}已过，{claimedOn:day}才申报办结，迟{days}个工作日',
    'Completion was claimed on {claimedOn:day}, {days} working days after the promised date {dueOn:day}',
  ],
  claim_in_review: [
    '{claimedOn:day}已申报办结，在督查室审核，已{days}个工作日，时限计在督查室',
    'Completion was claimed on {claimedOn:day}; it has lain with the supervision office for {days} working days, and the clock runs against that office',
  ],
  claim_in_field_check: [
    '{claimedOn:day}已申报办结，待现场核验，已{days}个工作日，时限计在核验组',
    'Completion was claimed on {claimedOn:day}; it has waited for its field check for {days} working days, and the clock runs against the verification team',
  ],
  report_missing: [
    '{period:month}填报逾期{days}个工作日',
    'The report for {period:month} is {days} working days late',
  ],
  report_waiting: [
    '{period:month}填报{submittedOn:day}送督查室，已{days}个工作日待审',
    'The report for {period:month} went to the supervision office on {submittedOn:day} and has waited {days} working days',
  ],
  report_returned: [
    '{period:month}填报{returnedOn:day}退回补正',
    'The report for {period:month} was returned on {returnedOn:day}',
  ],
  worsened_yellow: ['督查室调为黄：{reason}', 'Made yellow by the supervision office: {reason}'],
  worsened_red: ['督查室调为红：{reason}', 'Made red by the supervision office: {reason}'],
  closed: ['已销号', 'Signed off'],
  archived: ['已销号并归档', 'Signed off and archived'],
  merged: ['并入第{number}件', 'Merged into item {number}'],
  merged_closed: ['并入第{number}件，已随之销号', 'Merged into item {number} and signed off with it'],
  suspended: ['经人大常委会决定暂缓', 'Suspended by resolution of the standing committee'],
  terminated: ['经人大常委会决定终止', 'Terminated by resolution of the standing committee'],
  carried_over: [
    '结转下年，本年按原目标判未完成',
    'Carried over; this year counts as unfinished against the original target',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type LightReasonCode = keyof typeof WORDS;

export const finding = (code: LightReasonCode, light: Light | null, params: ReasonParams): Finding => ({
  code,
  light,
  params,
});

/** Gives a finding its words. Days and months of another year than `today`'s are printed with their year. */
export function worded({ code, light, params }: Finding, today: CalendarDate): LightReason {
  const [zh, en] = WORDS[code];
  return { code, light, params, zh: fill(zh, params, today, 'zh'), en: fill(en, params, today, 'en') };
}

function fill(words: string, params: ReasonParams, today: CalendarDate, language: 'zh' | 'en'): string {
  return words.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form?: string) => {
    const value = params[name];
    if (value === null || value === undefined) return '';
    const text = String(value);
    if (form === 'figure') return printed(text);
    if (form === 'day') return text.startsWith(today.slice(0, 4)) && language === 'zh' ? text.slice(5) : text;
    if (form === 'month')
      return language === 'zh' ? monthInChinese(text, today) : monthInEnglish(text, today);
    return text;
  });
}

/** "10月", or "2022年12月" seen from another year. */
function monthInChinese(month: Period | string, today: CalendarDate): string {
  const short = `${Number(month.slice(5))}月`;
  return month.startsWith(today.slice(0, 4)) ? short : `${month.slice(0, 4)}年${short}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthInEnglish(month: Period | string, today: CalendarDate): string {
  const name = MONTHS[Number(month.slice(5)) - 1] ?? month;
  return month.startsWith(today.slice(0, 4)) ? name : `${name} ${month.slice(0, 4)}`;
}
