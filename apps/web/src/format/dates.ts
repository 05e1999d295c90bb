/** Dates in the office's form (design-language §6). Days are the server's `YYYY-MM-DD`, months its `YYYY-MM`. */
import type { Language } from '../preferences';

const ZONE = 'Asia/Shanghai';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const partsOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
};
const monthWord = (month: number) => MONTHS[month - 1] ?? '';

/** 2023年11月15日; 15 Nov 2023. */
export function fullDay(day: string, language: Language): string {
  const { year, month, date } = partsOf(day);
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${monthWord(month)} ${year}`;
}

/** In a sentence: 11月15日; 15 Nov. With the year where it is another than `year`. */
export function dayInSentence(day: string, language: Language, year?: number): string {
  const parts = partsOf(day);
  if (year !== undefined && parts.year !== year) return fullDay(day, language);
  return language === 'zh' ? `${parts.month}月${parts.date}日` : `${parts.date} ${monthWord(parts.month)}`;
}

/** In a table: `11-15`; with the year where it is another than `year`. */
export const shortDay = (day: string, year?: number): string =>
  year === undefined || partsOf(day).year === year ? day.slice(5) : day;

/** 周四; Thu. */
export const weekday = (day: string, language: Language): string =>
  WEEKDAYS[language][weekdayNumber(day)] ?? '';

/** 0 is Sunday. */
export const weekdayNumber = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** `2023-10` → 10月; Oct. */
export function monthName(period: string, language: Language): string {
  const { month } = partsOf(period);
  return language === 'zh' ? `${month}月` : monthWord(month);
}

/** `2023-10` → 10月末; end of Oct. */
export const monthEnd = (period: string, language: Language): string =>
  language === 'zh' ? `${monthName(period, language)}末` : `end of ${monthName(period, language)}`;

/** The last day of a month: `2023-02` → `2023-02-28`. */
export function lastDayOf(period: string): string {
  const { year, month } = partsOf(period);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day `days` later by the calendar. */
export function dayAfter(day: string, days = 1): string {
  const { year, month, date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The local day of an instant. */
export const dayOf = (instant: string, zone = ZONE): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));

/** 24 hours: `09:26`. */
export const timeOf = (instant: string, zone = ZONE): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** `11-15 09:26`; with the year where it is another than `year`. */
export const moment = (instant: string, year?: number, zone = ZONE): string =>
  `${shortDay(dayOf(instant, zone), year)} ${timeOf(instant, zone)}`;
