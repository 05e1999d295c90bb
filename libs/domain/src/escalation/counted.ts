import { addDays } from '../schedule/calendar-date';
import type { CalendarDate } from '../schedule/calendar-date';
import type { WorkingCalendar } from '../schedule/working-calendar';

/** How a date was counted (数法): so many working days after `from`, the runs of days that were counted, and where it is provisional. */
export interface Counted {
  readonly from: CalendarDate;
  readonly days: number;
  readonly on: CalendarDate;
  readonly provisional: boolean;
  readonly zh: string;
  readonly en: string;
}

interface Run {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
}

/** The count from `from` to the day `on`: `days` counted days, then the first working day after them (ruling 22). */
export function countedAfter(
  from: CalendarDate,
  days: number,
  on: CalendarDate,
  calendar: WorkingCalendar,
): Counted {
  const runs = runsOf(from, days, calendar);
  const zhRuns = runs.map((run) =>
    run.days === 1 ? `${run.from} 数1日` : `${run.from} 至 ${run.to} 数${run.days}日`,
  );
  const enRuns = runs.map((run) => `${run.days} from ${run.from} to ${run.to}`);
  const provisional = calendar.isProvisionalSpan(from, on);
  return {
    from,
    days,
    on,
    provisional,
    zh:
      [`${from} 次日起算`, ...zhRuns, `其后第一个工作日 ${on}`].join('，') +
      (provisional ? '（日历未公布，暂定）' : ''),
    en:
      [`counted from the day after ${from}`, ...enRuns, `first working day after: ${on}`].join('; ') +
      (provisional ? ' (provisional)' : ''),
  };
}

/** "n working days before" a date, which itself is not counted (ruling 22). */
export function countedBefore(
  dueOn: CalendarDate,
  days: number,
  on: CalendarDate,
  calendar: WorkingCalendar,
): Counted {
  const provisional = calendar.isProvisionalSpan(on, dueOn);
  return {
    from: dueOn,
    days: -days,
    on,
    provisional,
    zh: `${dueOn} 往前数 ${days} 个工作日，为 ${on}${provisional ? '（日历未公布，暂定）' : ''}`,
    en: `${days} working days before ${dueOn}: ${on}${provisional ? ' (provisional)' : ''}`,
  };
}

function runsOf(from: CalendarDate, days: number, calendar: WorkingCalendar): Run[] {
  const runs: Run[] = [];
  for (const { date, counted } of calendar.countedDays(from, calendar.addWorkingDays(from, days))) {
    if (counted === null) continue;
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === date)
      runs[runs.length - 1] = { ...last, to: date, days: last.days + 1 };
    else runs.push({ from: date, to: date, days: 1 });
  }
  return runs;
}
