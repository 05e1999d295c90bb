import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome';

const COLUMNS: readonly (readonly [title: string, of: (outcome: Outcome) => string | number])[] = [
  ['row', ({ row }) => row],
  ['queue', ({ backend }) => backend],
  ['seed', ({ seed }) => seed],
  ['faults', ({ faults }) => faults],
  ['writes acknowledged', ({ acknowledged }) => acknowledged],
  ['reminders due', ({ due }) => due],
  ['lost', ({ lost }) => lost],
  ['early', ({ early }) => early],
  ['twice: in-app / mail / webhook', ({ twice }) => `${twice.inApp} / ${twice.mail} / ${twice.webhook}`],
  ['recovery p50 / p99 s', ({ recovery }) => `${seconds(recovery.p50)} / ${seconds(recovery.p99)}`],
  ['latest in-app s', ({ lateness }) => seconds(lateness.inApp)],
  ['verdict', ({ verdict }) => verdict],
];

const seconds = (ms: number | null): string => (ms === null ? '–' : (ms / 1000).toFixed(1));
const cells = (some: readonly (string | number)[]): string => `| ${some.join(' | ')} |`;

/** The results that were kept in a folder, as a table for the docs, with a sum below. */
export function evidenceTable(folder: string): string {
  const outcomes = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Outcome)
    .sort((a, b) => Number(a.row.match(/\d+/)?.[0]) - Number(b.row.match(/\d+/)?.[0]) || compare(a, b));
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
  const total = [
    `${outcomes.length} runs`,
    '',
    '',
    ...[sum(({ faults }) => faults), sum(({ acknowledged }) => acknowledged), sum(({ due }) => due)],
    ...[sum(({ lost }) => lost), sum(({ early }) => early)],
    `${sum(({ twice }) => twice.inApp)} / ${sum(({ twice }) => twice.mail)} / ${sum(({ twice }) => twice.webhook)}`,
    ...['', '', `${outcomes.filter(({ verdict }) => verdict === 'held').length} held`],
  ];
  const rows = outcomes.map((outcome) => COLUMNS.map(([, of]) => of(outcome)));
  const rule = COLUMNS.map((_, n) => (n < 2 || n === COLUMNS.length - 1 ? '---' : '--:'));
  return [COLUMNS.map(([title]) => title), rule, ...rows, total].map(cells).join('\n');
}

const compare = (a: Outcome, b: Outcome): number =>
  `${a.row} ${a.backend}`.localeCompare(`${b.row} ${b.backend}`, 'en');

if (require.main === module) console.log(evidenceTable(process.argv[2] ?? 'evidence'));
