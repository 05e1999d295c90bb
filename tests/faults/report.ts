import type { Outcome } from './outcome';

const COLUMNS: readonly (readonly [title: string, width: number, of: (outcome: Outcome) => string])[] = [
  ['row', 15, ({ row }) => row],
  ['queue', 9, ({ backend }) => backend],
  ['faults', 9, ({ faults, wanted }) => (faults === wanted ? `${faults}` : `${faults}/${wanted}`)],
  ['writes', 8, ({ acknowledged }) => `${acknowledged}`],
  ['due', 8, ({ due }) => `${due}`],
  ['lost', 5, ({ lost }) => `${lost}`],
  ['early', 6, ({ early }) => `${early}`],
  ['twice app/mail/hook', 20, ({ twice: { inApp, mail, webhook } }) => `${inApp}/${mail}/${webhook}`],
  ['again p50/p99 s', 16, ({ recovery: { p50, p99 } }) => `${seconds(p50)}/${seconds(p99)}`],
  ['late app/mail s', 16, ({ lateness: { inApp, mail } }) => `${seconds(inApp)}/${seconds(mail)}`],
  ['verdict', 8, ({ verdict }) => verdict],
];
const SHOWN = 12;

const seconds = (ms: number | null): string => (ms === null ? '-' : (ms / 1000).toFixed(1));

export const heading = (): string => COLUMNS.map(([title, width]) => title.padEnd(width)).join('');

/** One line a row; what was broken below it. */
export function lineOf(outcome: Outcome): string {
  const line = COLUMNS.map(([, width, of]) => of(outcome).padEnd(width)).join('');
  const faults = outcome.faulty.slice(0, SHOWN).map((fault) => `    ${fault}`);
  const more = outcome.faulty.length > SHOWN ? [`    … and ${outcome.faulty.length - SHOWN} more`] : [];
  const note = outcome.note ? [`    (${outcome.note})`] : [];
  return [line.trimEnd(), ...faults, ...more, ...note].join('\n');
}
