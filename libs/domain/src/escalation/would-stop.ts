import type { CalendarDate } from '../schedule/calendar-date';
import type { Duty } from './duty';
import type { EscalationPolicy } from './policy';
import type { Rung } from './rung';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What the department can still do so that the rung does not go out (怎样就不发), by the last day before it fires. */
export function wouldStop(
  rung: Pick<Rung, 'level' | 'reasons'>,
  duty: Duty | null,
  before: CalendarDate,
  policy: EscalationPolicy,
): Words {
  const mended = duty ? dutyDone(duty, before) : planRegained(before, policy);
  const also = otherWay(rung, policy);
  return also ? { zh: `${mended.zh}；${also.zh}`, en: `${mended.en}; ${also.en}` } : mended;
}

/** The matter of a duty ends when the duty does. */
export const dutyDone = ({ title }: Duty, before: CalendarDate): Words => ({
  zh: `${before} 前办妥“${title}”并记录在案，或改期获批`,
  en: `"${title}" is done and on record before ${before}, or its date is moved by a granted extension`,
});

const planRegained = (before: CalendarDate, policy: EscalationPolicy): Words => ({
  zh: `${before} 前有一期采纳后回到序时（偏差不足 ${policy.behindGapPoints} 个百分点且不是红灯）`,
  en: `a period accepted before ${before} is back on plan (gap below ${policy.behindGapPoints} points and not red)`,
});

/** A promise holds any rung after the first; an answer in time keeps level 2 from expiring; any improvement stops level 5. */
function otherWay(
  { level, reasons }: Pick<Rung, 'level' | 'reasons'>,
  policy: EscalationPolicy,
): Words | null {
  const codes = new Set(reasons.map(({ code }) => code));
  if (codes.has('no_improvement'))
    return {
      zh: '或采纳的一期偏差比通报前缩小',
      en: 'or an accepted period has a smaller gap than before the circular',
    };
  if (codes.has('not_answered')) return { zh: '或在答复期内答复', en: 'or the slip is answered in time' };
  if (level === 1 || codes.has('promise_accepted')) return null;
  const days = policy.promiseMaxWorkingDays;
  return {
    zh: `或答复承诺日期并经督查室认可（停一次，最多 ${days} 个工作日）`,
    en: `or the answer promises a date and the supervision office accepts it (held once, at most ${days} working days)`,
  };
}
