/** The months of a year that have begun, the newest first: each has an issue. */
export function periodsOf(year: number, today: string): string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
    .filter((period) => period <= today.slice(0, 7))
    .reverse();
}

/** The month that is over and whose reports are in hand; in January, January. */
export function newestPeriod(year: number, today: string): string {
  const periods = periodsOf(year, today);
  return periods.find((period) => period < today.slice(0, 7)) ?? periods[0] ?? `${year}-01`;
}
