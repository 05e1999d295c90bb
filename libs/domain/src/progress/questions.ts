import { aimOf, isCounted } from '../commitment/comparator';
import type { AcceptedFigures, Target } from '../commitment/target';
import type { TargetId } from '../id';
import type { CalendarDate } from '../schedule/calendar-date';
import { figure, printed } from '../schedule/figures';
import type { QuestionCode } from './progress-report';

/** One thing the form asks about before it is sent; `targetId` is null for the whole report. */
export interface Question {
  readonly code: QuestionCode;
  readonly targetId: TargetId | null;
  readonly zh: string;
  readonly en: string;
}

export interface QuestionedReport {
  readonly figures: readonly { readonly targetId: TargetId; readonly claimed: string | null }[];
  readonly targets: readonly Target[];
  readonly late: boolean;
  readonly dueOn: CalendarDate;
}

/** A month's growth of more than three times the average of the last three accepted months is asked about. */
const JUMP_FACTOR = 3;
const JUMP_MONTHS = 3;

/**
 * What will be asked about a report: a cumulative figure that falls, one that jumps past its target or grows three
 * times faster than of late, and a report after its day (handbook §5, §6 row 4). A figure whose comparator is 不超过
 * may fall; nothing else may without a word. `history` is earliest first.
 */
export function questionsOf(
  report: QuestionedReport,
  history: readonly AcceptedFigures[],
): readonly Question[] {
  const questions = report.targets.flatMap((target) => {
    const claimed = report.figures.find(({ targetId }) => targetId === target.id)?.claimed ?? null;
    return claimed !== null && isCounted(target) ? (questionOf(target, claimed, history) ?? []) : [];
  });
  if (!report.late) return questions;
  const zh = `填报期为${report.dueOn}，请说明迟报原因。`;
  const en = `The report was due on ${report.dueOn}; say why it is late.`;
  return [...questions, { code: 'report_late', targetId: null, zh, en }];
}

function questionOf(target: Target, claimed: string, history: readonly AcceptedFigures[]): Question | null {
  const verified = history.flatMap(({ figures }) => {
    const found = figures.find(({ targetId }) => targetId === target.id)?.verified ?? null;
    return found === null ? [] : [figure(found)];
  });
  const now = figure(claimed);
  const before = verified.at(-1);
  const [shown, last] = [printed(claimed), printed(before?.toFixed() ?? '0')];
  const ask = (code: QuestionCode, zh: string, en: string): Question => ({
    code,
    targetId: target.id,
    zh: `${target.what}${zh}`,
    en: `${target.what}: ${en}`,
  });
  if (target.comparator === 'lte') return null;
  if (before && now.lt(before)) {
    return ask(
      'figure_falls',
      `累计由${last}降到${shown}，请说明原因。`,
      `falls from ${last} to ${shown}; say why.`,
    );
  }
  if (target.comparator === 'maintain') return null;
  const aim = aimOf(target);
  if (aim !== null && now.gt(figure(aim)) && (before === undefined || before.lt(figure(aim)))) {
    const goal = printed(aim);
    return ask(
      'figure_jumps_past_target',
      `由${last}一次超过目标${goal}，达${shown}，请说明依据。`,
      `jumps from ${last} past the target ${goal} to ${shown}; say on what basis.`,
    );
  }
  // The first accepted month counts from zero: what stands before the list began is in no report.
  const steps = verified.map((value, i) => value.minus(verified[i - 1] ?? 0)).slice(-JUMP_MONTHS);
  const total = steps.reduce((sum, step) => sum.plus(step), figure('0'));
  if (before === undefined || steps.length < 2 || total.lte(0)) return null;
  const jumps = now.minus(before).times(steps.length).gt(total.times(JUMP_FACTOR));
  if (!jumps) return null;
  const growth = printed(now.minus(before).toFixed());
  return ask(
    'figure_jumps',
    `本月增加${growth}，超过前几个月平均的${JUMP_FACTOR}倍，请说明依据。`,
    `grows by ${growth} this month, over ${JUMP_FACTOR} times the recent average; say on what basis.`,
  );
}
