import type { LedgerLine } from '../../api/queries/ledger';
import { monthName } from '../../format/dates';
import type { Language } from '../../preferences';
import type { LedgerWords } from '../../words/ledger';
import type { ColumnName } from './columns';

type Text = (line: LedgerLine) => string | number | null | undefined;

const texts = (
  words: LedgerWords,
  lights: Readonly<Record<string, string>>,
  levels: readonly string[],
  language: Language,
): Readonly<Record<ColumnName, Text>> => ({
  number: ({ number }) => number,
  title: ({ title }) => title,
  category: ({ category }) => category.name,
  department: ({ department }) => department?.name,
  state: ({ state }) => words.states[state],
  light: ({ light, reason }) => [lights[light], reason?.zh].filter(Boolean).join('：'),
  progress: ({ target }) => target?.what,
  verified: ({ target, leaves }) => (leaves ? leaves.closed : target?.verified),
  target: ({ target, leaves }) => (leaves ? leaves.total : target?.value),
  gap: ({ gap }) => gap,
  due: ({ dueOn }) => dueOn,
  original: ({ originalDueOn }) => originalDueOn,
  slip: ({ slipLevel }) => (slipLevel > 0 ? levels[slipLevel] : ''),
  report: ({ lastReport, missingPeriod, closedOn }) => {
    if (closedOn) return null;
    if (missingPeriod) return words.missing(monthName(missingPeriod, language));
    if (!lastReport) return null;
    const known: Readonly<Record<string, string>> = words.reports;
    return words.reportOf(
      monthName(lastReport.period, language),
      known[lastReport.state] ?? lastReport.state,
    );
  },
  compared: ({ comparedPeriod }) => comparedPeriod,
  closed: ({ closedOn }) => closedOn,
});

/** What begins like a formula is not one, wherever the file is opened. */
const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '');
  const plain = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** The shown columns of the lines, as spreadsheets read it: UTF-8 with its mark, CRLF. */
export function csvOf(
  lines: readonly LedgerLine[],
  columns: readonly ColumnName[],
  words: LedgerWords,
  {
    lights,
    levels,
  }: { readonly lights: Readonly<Record<string, string>>; readonly levels: readonly string[] },
  language: Language,
): string {
  const all = texts(words, lights, levels, language);
  const rows = [
    columns.map((name) => words.column[name].replace(/^\/ /, '')),
    ...lines.map((line) => columns.map((name) => all[name](line))),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
