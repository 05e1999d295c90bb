/** Why a rung is due or a slip is released, in the words that stand on the slip. `{name}` is filled from the params. */
export const REASONS = {
  duty_missed: { zh: '“{title}”{dueOn} 到期未办', en: '"{title}" was due on {dueOn} and is not done' },
  period_red: {
    zh: '按{period}末，红灯，落后 {gap} 个百分点',
    en: 'red at the end of {period}, {gap} points behind',
  },
  periods_behind: {
    zh: '连续 {count} 期未达序时，按{period}末落后 {gap} 个百分点',
    en: '{count} periods in a row behind plan, {gap} points at the end of {period}',
  },
  not_mended: {
    zh: '{level} {deliveredOn} 送达后 {days} 个工作日未改',
    en: '{level} delivered on {deliveredOn}, not mended within {days} working days',
  },
  not_answered: {
    zh: '{level} {deliveredOn} 送达，{replyBy} 前未答复',
    en: '{level} delivered on {deliveredOn}, not answered by {replyBy}',
  },
  not_mended_by: {
    zh: '{level}限 {mendBy} 前改好，未改',
    en: '{level} set {mendBy} as the day to mend it by; it is not mended',
  },
  promise_broken: {
    zh: '答复承诺 {promisedOn} 办妥，未兑现',
    en: 'the reply promised {promisedOn}; it was not kept',
  },
  quarter_behind: {
    zh: '第三季度末（{period}）未达序时',
    en: 'behind plan at the end of the third quarter ({period})',
  },
  quarter_report_late: {
    zh: '{period} 填报 {dueOn} 到期，逾期 {days} 个工作日，按未达序时计',
    en: 'the report for {period}, due on {dueOn}, is {days} working days late and counts as behind plan',
  },
  reds_in_a_row: {
    zh: '连续 {count} 期红灯，最近为{period}',
    en: '{count} red periods in a row, the last being {period}',
  },
  pulled_up: {
    zh: '已够通报条件，不越级，先发{level}',
    en: 'a circular is warranted; no rung is skipped, so {level} goes first',
  },
  no_improvement: {
    zh: '{level} {deliveredOn} 送达后 {days} 个工作日无起色',
    en: '{level} delivered on {deliveredOn}, no improvement within {days} working days',
  },
  forecast_misses: {
    zh: '按{period}末推算，年内完不成',
    en: 'the forecast at the end of {period} misses the year',
  },
  promise_accepted: {
    zh: '答复承诺 {promisedOn} 办妥，督查室已认可，停一次',
    en: 'the promise of {promisedOn} was accepted; it holds the next rung once',
  },
  promise_limit: { zh: '承诺最多停 {days} 个工作日', en: 'a promise holds at most {days} working days' },
  resumed: {
    zh: '核验期间停发，{resumedOn} 退回后恢复',
    en: 'paused while the claim was with the office, resumed after the return on {resumedOn}',
  },
  after_release: {
    zh: '前一张单据 {releasedOn} 解除后',
    en: 'after the slip before it was released on {releasedOn}',
  },
  duty_met: { zh: '“{title}”已于 {metOn} 办妥', en: '"{title}" was done on {metOn}' },
  duty_cancelled: { zh: '“{title}”已取消', en: '"{title}" was cancelled' },
  plan_regained: { zh: '{period} 采纳后已达序时', en: 'back on plan with the accepted period {period}' },
  commitment_settled: { zh: '这一件已了结', en: 'the commitment is settled' },
  due_soon: {
    zh: '“{title}”{dueOn} 到期，还有 {days} 个工作日',
    en: '"{title}" is due on {dueOn}, in {days} working days',
  },
} as const;
export type ReasonCode = keyof typeof REASONS;
export type ReasonParams = Readonly<Record<string, string | number>>;

export interface Reason {
  readonly code: ReasonCode;
  readonly params: ReasonParams;
  readonly zh: string;
  readonly en: string;
}

/** The words of one reason. A param `x` may come with `xEn`, which the English words prefer (a level's name). */
export function reason(code: ReasonCode, params: ReasonParams): Reason {
  const words = REASONS[code];
  return { code, params, zh: fill(words.zh, params), en: fill(words.en, params, 'En') };
}

function fill(words: string, params: ReasonParams, suffix = ''): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name + suffix] ?? params[name] ?? '—'),
  );
}
