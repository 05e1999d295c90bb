import year2023 from 'holiday-calendar/data/CN/2023.json';
import year2024 from 'holiday-calendar/data/CN/2024.json';

const NOTICES = new Map(
  [year2023, year2024].flatMap(({ dates }) => dates.map(({ date, type }) => [date, type] as const)),
);

/** By the notices as they are published: a holiday, or a weekend day that is not worked in exchange. */
export function isDayOff(day: string): boolean {
  const notice = NOTICES.get(day);
  if (notice) return notice !== 'transfer_workday';
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
