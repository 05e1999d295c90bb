/**
 * What people do in Laoshan between January 2023 and March 2024, in this test. Twenty-five items simply go by plan: they
 * report on the report day, are accepted the same evening and claim completion shortly before their promised date. The
 * others are the story: who is late, who is behind, who is given more time, who answers and who never does.
 *
 * Acts happen at two hours: `morning` is 08:40, before the notices of 09:00, `evening` is 17:00, after them. Every date
 * is written out; nothing here asks the product's calendar.
 */
export type Hour = 'morning' | 'evening';

/** `plan`: what the registered curve says for the month; `full`: the whole promise; or one figure a target. */
export type Figures = 'plan' | 'full' | readonly string[];

export type Act =
  | { readonly do: 'import' | 'record_adoption' | 'confirm_adoption' | 'settle_and_register' | 'assign' }
  | { readonly do: 'acknowledge' | 'accept' | 'claim' | 'verify'; readonly item: number }
  | {
      readonly do: 'report';
      readonly item: number;
      readonly period: string;
      readonly figures: Figures;
      /** Milestones the report says are reached, by the date they were registered with. */
      readonly milestones: readonly string[];
    }
  | { readonly do: 'return'; readonly item: number; readonly reasonCode: string }
  /** Answers the item's open slip of that level; where there is none (the worker was down), nothing happens. */
  | {
      readonly do: 'reply';
      readonly item: number;
      readonly level: number;
      readonly by: string;
      readonly promisedOn: string | null;
    }
  | { readonly do: 'accept_promise'; readonly item: number; readonly level: number }
  | {
      readonly do: 'ask_for_time';
      readonly item: number;
      readonly milestone: string;
      readonly newOn: string;
    }
  | { readonly do: 'grant_time'; readonly item: number }
  | { readonly do: 'record_extension'; readonly item: number; readonly newOn: string }
  | { readonly do: 'confirm_extension'; readonly item: number };

export interface DatedAct {
  readonly day: string;
  readonly hour: Hour;
  readonly act: Act;
}

/** The report days: the 5th of the next month, or the next working day. */
export const REPORT_DAYS: readonly (readonly [period: string, dueOn: string])[] = [
  ['2023-02', '2023-03-06'], // the 5th is a Sunday
  ['2023-03', '2023-04-06'], // the 5th is Qingming
  ['2023-04', '2023-05-05'],
  ['2023-05', '2023-06-05'],
  ['2023-06', '2023-07-05'],
  ['2023-07', '2023-08-07'], // the 5th is a Saturday
  ['2023-08', '2023-09-05'],
  ['2023-09', '2023-10-07'], // the National Day week lasts to the 6th; Saturday the 7th is worked
  ['2023-10', '2023-11-06'], // the 5th is a Sunday
  ['2023-11', '2023-12-05'],
];

/** The inner dates that are registered, by item; the list's own titles in their order. */
export const INNER_DATES: Readonly<Record<string, readonly string[]>> = {
  2: ['2023-03-31'],
  6: ['2023-08-31'],
  10: ['2023-06-30', '2023-09-15', '2023-10-31'],
  11: ['2023-09-28'],
  16: ['2023-05-31', '2023-08-31', '2023-12-15'],
  22: ['2023-09-30'],
  23: ['2023-07-31'],
  24: ['2023-04-28', '2023-08-31', '2023-12-20'],
  28: ['2023-11-10'],
  35: ['2023-06-15'],
};

/** Items by promised date: the last report, the day it is filed and accepted, and the evening it is claimed and closed. */
const GROUPS = [
  { items: [2, 15], last: '2023-06', filedOn: '2023-06-28', closedOn: '2023-06-30' },
  { items: [18], last: '2023-08', filedOn: '2023-08-29', closedOn: '2023-08-31' },
  { items: [7, 13], last: '2023-09', filedOn: '2023-09-26', closedOn: '2023-09-27' },
  { items: [17, 21, 27], last: '2023-10', filedOn: '2023-10-27', closedOn: '2023-10-31' },
  { items: [32], last: '2023-10', filedOn: '2023-11-06', closedOn: '2023-11-15' },
  { items: [25], last: '2023-10', filedOn: '2023-11-06', closedOn: '2023-11-20' },
  { items: [3, 5, 14, 20, 26, 31, 35], last: '2023-11', filedOn: '2023-11-27', closedOn: '2023-11-30' },
  {
    items: [1, 6, 9, 10, 11, 16, 19, 22, 23, 24, 28, 29, 30, 36],
    last: '2023-12',
    filedOn: '2023-12-26',
    closedOn: '2023-12-28',
  },
  // Never claimed by these: item 8 falls silent after its report for October, item 33 goes on below.
  { items: [8], last: '2023-11', filedOn: null, closedOn: null },
  { items: [33], last: '2023-12', filedOn: null, closedOn: null },
] as const;

interface Departure {
  readonly filedOn?: string;
  readonly figures?: Figures;
  readonly milestones?: readonly string[];
  /** The evening of the acceptance; null where somebody else says what becomes of it. */
  readonly acceptedOn?: string | null;
}

/** Months in which an item departs from "files what was planned on the report day, accepted the same evening". */
const DEPARTURES: Readonly<Record<string, Departure>> = {
  // Inner dates at the end of a month: that month's report is filed early and names them.
  '2 2023-03': { filedOn: '2023-03-31', milestones: ['2023-03-31'] },
  '24 2023-04': { filedOn: '2023-04-28', milestones: ['2023-04-28'] },
  '16 2023-05': { filedOn: '2023-05-31', milestones: ['2023-05-31'] },
  '10 2023-06': { filedOn: '2023-06-30', milestones: ['2023-06-30'] },
  '23 2023-07': { filedOn: '2023-07-31', milestones: ['2023-07-31'] },
  '6 2023-08': { filedOn: '2023-08-31', milestones: ['2023-08-31'] },
  '16 2023-08': { filedOn: '2023-08-31', milestones: ['2023-08-31'] },
  '24 2023-08': { filedOn: '2023-08-31', milestones: ['2023-08-31'] },
  '11 2023-09': { filedOn: '2023-09-28', milestones: ['2023-09-28'] },
  '10 2023-10': { filedOn: '2023-10-31', milestones: ['2023-10-31'] },
  // In the middle of a month: reached early, named by the report before.
  '35 2023-05': { milestones: ['2023-06-15'] },
  '10 2023-08': { milestones: ['2023-09-15'] },
  '28 2023-11': { milestones: ['2023-11-10'] },
  '16 2023-11': { milestones: ['2023-12-15'] },
  '24 2023-11': { milestones: ['2023-12-20'] },
  // Item 22, the lifts: all 300 should have begun by 30 September and have begun in November.
  '22 2023-10': { milestones: ['2023-09-30'] },
  // Item 30: the report for June is returned and filed again.
  '30 2023-06': { acceptedOn: null },
  // Item 31: the supervision office leaves the report for June lying.
  '31 2023-06': { acceptedOn: '2023-07-14' },
  // Item 36 stands still from February to June (gaps of 6, 15, 25, 36 points), then 35.7 and 40, and has caught up in September.
  '36 2023-03': { figures: ['280', '176', '8'] },
  '36 2023-04': { figures: ['280', '176', '8'] },
  '36 2023-05': { figures: ['280', '176', '8'] },
  '36 2023-06': { figures: ['280', '176', '8'] },
  '36 2023-07': { figures: ['1000', '630', '28'] },
  '36 2023-08': { figures: ['1400', '880', '40'] },
  // Item 29, the performances: gaps of 3, 12, 19, 31, 35 and 35 points; back on plan in November.
  '29 2023-05': { figures: ['250'] },
  '29 2023-06': { figures: ['260'] },
  '29 2023-07': { figures: ['310'] },
  '29 2023-08': { figures: ['320'] },
  '29 2023-09': { figures: ['400'] },
  '29 2023-10': { figures: ['480'] },
};

/** The acts in the order in which they happen. */
export function script(): readonly DatedAct[] {
  const acts = [...preparation(), ...GROUPS.flatMap(course), ...stories()];
  const moment = ({ day, hour }: DatedAct) => `${day} ${hour === 'morning' ? 0 : 1}`;
  return acts
    .map((act, index) => ({ act, index }))
    .sort((a, b) =>
      moment(a.act) < moment(b.act) ? -1 : moment(a.act) > moment(b.act) ? 1 : a.index - b.index,
    )
    .map(({ act }) => act);
}

const on = (day: string, hour: Hour, ...acts: readonly Act[]): DatedAct[] =>
  acts.map((act) => ({ day, hour, act }));

function preparation(): DatedAct[] {
  const all = Array.from({ length: 36 }, (_, index) => index + 1);
  const atOnce = all.filter((item) => ![4, 29, 36].includes(item));
  return [
    ...on('2023-01-11', 'evening', { do: 'import' }),
    ...on('2023-01-12', 'evening', { do: 'record_adoption' }, { do: 'confirm_adoption' }),
    ...on('2023-01-18', 'evening', { do: 'settle_and_register' }),
    ...on('2023-01-20', 'evening', { do: 'assign' }),
    ...on('2023-01-28', 'morning', ...atOnce.map((item) => ({ do: 'acknowledge', item }) as const)),
    ...on('2023-01-30', 'evening', { do: 'acknowledge', item: 36 }),
    ...on('2023-02-07', 'evening', { do: 'acknowledge', item: 29 }),
  ];
}

type Group = (typeof GROUPS)[number];

/** The months of the items of one group, up to their closing. */
function course(group: Group): DatedAct[] {
  return group.items.flatMap((item) => [
    ...REPORT_DAYS.filter(([period]) => period < group.last).flatMap(([period, dueOn]) =>
      filing(item, period, dueOn, DEPARTURES[`${item} ${period}`] ?? {}),
    ),
    ...(group.filedOn ? filing(item, group.last, group.filedOn, { figures: 'full' }) : []),
    ...(group.closedOn ? on(group.closedOn, 'evening', { do: 'claim', item }, { do: 'verify', item }) : []),
  ]);
}

function filing(item: number, period: string, dueOn: string, departure: Departure): DatedAct[] {
  const { filedOn = dueOn, figures = 'plan', milestones = [], acceptedOn = filedOn } = departure;
  return [
    ...on(filedOn, 'morning', { do: 'report', item, period, figures, milestones }),
    ...(acceptedOn ? on(acceptedOn, 'evening', { do: 'accept', item }) : []),
  ];
}

function stories(): DatedAct[] {
  const june = { do: 'report', item: 30, period: '2023-06', figures: 'plan', milestones: [] } as const;
  const reply = (item: number, level: number, by: string, promisedOn: string | null = null): Act => ({
    do: 'reply',
    item,
    level,
    by,
    promisedOn,
  });
  return [
    // Item 36: leaves three slips unanswered; on the circular its head signs a promise, and keeps it.
    ...on('2023-09-13', 'evening', reply(36, 4, 'gongan-head', '2023-10-10')),
    ...on('2023-09-14', 'evening', { do: 'accept_promise', item: 36, level: 4 }),
    // Item 30: returned on the second working day of the review, filed again on the last day of the correction.
    ...on('2023-07-07', 'evening', { do: 'return', item: 30, reasonCode: 'basis_differs' }),
    ...on('2023-07-12', 'morning', june),
    ...on('2023-07-12', 'evening', { do: 'accept', item: 30 }),
    // Item 29: answers the second slip in time, and nothing else.
    ...on('2023-08-21', 'evening', reply(29, 2, 'wenlv-liaison')),
    // Item 22: answers the first slip with a day, which the supervision office accepts and which passes.
    ...on('2023-10-09', 'evening', reply(22, 1, 'zhujian-liaison', '2023-10-20')),
    ...on('2023-10-11', 'evening', { do: 'accept_promise', item: 22, level: 1 }),
    // Item 28: four more weeks for the inner date of 10 November, granted by the government office on the fourth day.
    ...on('2023-10-30', 'evening', {
      do: 'ask_for_time',
      item: 28,
      milestone: '2023-11-10',
      newOn: '2023-12-08',
    }),
    ...on('2023-11-03', 'evening', { do: 'grant_time', item: 28 }),
    // Item 12: the standing committee moves the promised date past the end of the year.
    ...on('2023-12-20', 'evening', { do: 'record_extension', item: 12, newOn: '2024-03-29' }),
    ...on('2023-12-21', 'evening', { do: 'confirm_extension', item: 12 }),
    // Item 33: 97 percent by December, a promise accepted, a report missed before the Spring Festival, claimed late.
    ...filing(33, '2023-12', '2024-01-05', { figures: ['6800', '300', '100'] }),
    ...on('2024-01-03', 'evening', reply(33, 1, 'shichang-head', '2024-01-19')),
    ...on('2024-01-04', 'evening', { do: 'accept_promise', item: 33, level: 1 }),
    ...on('2024-01-26', 'evening', reply(33, 2, 'shichang-head')),
    ...on('2024-02-20', 'evening', {
      do: 'report',
      item: 33,
      period: '2024-01',
      figures: 'full',
      milestones: [],
    }),
    ...on('2024-02-21', 'evening', { do: 'accept', item: 33 }, { do: 'claim', item: 33 }),
    ...on('2024-02-23', 'evening', { do: 'verify', item: 33 }),
  ];
}
