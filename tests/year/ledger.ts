/**
 * One line of the ledger of who was told what on which day. `due` is the day the rule named, `day` the day it went out;
 * `kind` is the kind of the duty it is about, or `behind` for being behind plan. Level 0 is a due-soon reminder.
 */
export interface Told {
  readonly day: string;
  readonly due: string;
  readonly post: string;
  readonly level: number;
  readonly copy: boolean;
  readonly item: number;
  readonly kind: string;
}

/** A line as it is compared and printed: `2023-10-09 (2023-10-07) zhujian-head 催办 22 milestone`. */
export function line({ day, due, post, level, copy, item, kind }: Told): string {
  const late = due === day ? '' : ` (due ${due})`;
  return `${day}${late} ${post} level ${level}${copy ? ' copy' : ''} item ${item} ${kind}`;
}

export const lines = (told: readonly Told[]): string[] => told.map(line).sort();

/** Due-soon reminders to one post, one on each of the days. */
export const soon = (kind: string, item: number, post: string, ...days: readonly string[]): Told[] =>
  days.map((day) => ({ day, due: day, post, level: 0, copy: false, item, kind }));

/** One slip: the same line to everyone it is addressed to, and a copy to the others. */
export function slip(
  level: number,
  day: string,
  item: number,
  kind: string,
  to: readonly string[],
  cc: readonly string[] = [],
): Told[] {
  const one = (copy: boolean) => (post: string) => ({ day, due: day, post, level, copy, item, kind });
  return [...to.map(one(false)), ...cc.map(one(true))];
}

/** The same lines, going out later than they were due. */
export const sentOn = (day: string, told: readonly Told[]): Told[] => told.map((one) => ({ ...one, day }));

/** The same without the lines that fall away, and with those that come instead. Every line taken away must be there. */
export function instead(told: readonly Told[], gone: readonly Told[], come: readonly Told[]): Told[] {
  const rest = told.map((one) => ({ one, text: line(one) }));
  for (const text of gone.map(line)) {
    const at = rest.findIndex((candidate) => candidate.text === text);
    if (at < 0) throw new Error(`not among the lines: ${text}`);
    rest.splice(at, 1);
  }
  return [...rest.map(({ one }) => one), ...come];
}

/** What stands in the mails of those days: a mail does not say the kind of duty in one word. */
export const mailLines = (told: readonly Told[]): string[] =>
  told.map((one) => line({ ...one, due: one.day }).replace(/ \S+$/, '')).sort();
