import type { Random } from '../random';
import type { Trace } from './ledger';

/** No deadline is moved further ahead than the days before it on which it is reminded of: something stays to fall due. */
const HORIZON_DAYS = 25;

type Seat = 'reporter' | 'supervisor' | 'office';

/** One write that somebody could do now. `trace` says what must stand in the database once it was acknowledged. */
export interface Move {
  readonly what: string;
  readonly by: Seat;
  readonly path: string;
  readonly body: unknown;
  readonly version?: number;
  readonly weight: number;
  readonly trace: (answer: Record<string, unknown>) => Trace;
}

/** What a fault run reads of a commitment's page. */
export interface Page {
  readonly id: string;
  readonly version: number;
  readonly today: string;
  readonly dueOn: string;
  readonly targets: readonly { readonly id: string }[];
  readonly duties: readonly {
    readonly id: string;
    readonly kind: string;
    readonly subject: string;
    readonly state: string;
    readonly dueOn: string;
    readonly opensOn: string;
  }[];
  readonly reports: readonly { readonly id: string; readonly state: string; readonly version: number }[];
  readonly extensionRequests: readonly {
    readonly id: string;
    readonly dutyId: string;
    readonly state: string;
    readonly version: number;
  }[];
  readonly slips: readonly {
    readonly id: string;
    readonly state: string;
    readonly byHand: boolean;
    readonly version: number;
  }[];
}

/** Everything that could be done to a commitment that stands so. */
export function movesOf(page: Page, random: Random): Move[] {
  return [
    ...reporting(page),
    ...reviewing(page),
    ...asking(page, random),
    ...deciding(page),
    ...slips(page, random),
  ];
}

/** By weight. */
export function choose(moves: readonly Move[], random: Random): Move | undefined {
  let left = random.next() * moves.reduce((sum, { weight }) => sum + weight, 0);
  return moves.find(({ weight }) => (left -= weight) < 0);
}

const at =
  (table: Trace['table'], id: string | null, ...states: string[]) =>
  (answer: Record<string, unknown>): Trace => ({ table, id: id ?? String(answer['id']), states });

const pendingReport = ({ reports }: Page) =>
  reports.find(({ state }) => state === 'waiting' || state === 'opened');

function reporting(page: Page): Move[] {
  const owed = page.duties
    .filter(({ kind, state, opensOn }) => kind === 'report' && state === 'open' && opensOn <= page.today)
    .sort((a, b) => (a.subject < b.subject ? -1 : 1))[0];
  if (!owed || pendingReport(page)) return [];
  const month = Number(owed.subject.slice(5));
  const body = {
    period: owed.subject,
    figures: page.targets.map(({ id }) => ({ targetId: id, claimed: String(25 * month) })),
    narrative: '按计划推进。',
    answers: [
      { code: 'report_late', targetId: null, text: '汇总用时。' },
      ...page.targets.map(({ id }) => ({ code: 'figure_jumps', targetId: id, text: '本月集中交付。' })),
    ],
  };
  const trace = at('progress_report', null, 'waiting', 'opened', 'accepted', 'returned');
  const path = `/commitments/${page.id}/reports`;
  return [{ what: 'file a report', by: 'reporter', path, body, version: page.version, weight: 4, trace }];
}

function reviewing(page: Page): Move[] {
  const report = pendingReport(page);
  if (!report) return [];
  const path = `/reports/${report.id}`;
  const rest = { by: 'supervisor', version: report.version } as const;
  const [accepted, returned] = [
    at('progress_report', report.id, 'accepted'),
    at('progress_report', report.id, 'returned'),
  ];
  return [
    { ...rest, what: 'accept a report', path: `${path}/acceptance`, body: {}, weight: 1, trace: accepted },
    {
      ...rest,
      what: 'return a report',
      path: `${path}/return`,
      body: { reasonCode: 'short_count', text: '请核实。' },
      weight: 5,
      trace: returned,
    },
  ];
}

function asking(page: Page, random: Random): Move[] {
  const asked = new Set(
    page.extensionRequests.filter(({ state }) => state === 'waiting').map(({ dutyId }) => dutyId),
  );
  const horizon = daysAfter(page.today, HORIZON_DAYS);
  const open = page.duties.filter(
    ({ kind, state, id, dueOn }) =>
      kind === 'milestone' && state === 'open' && !asked.has(id) && dueOn < horizon,
  );
  if (open.length === 0) return [];
  const duty = random.pick(open);
  const from = Math.max(1, daysBetween(page.today, duty.dueOn) + 1);
  const newOn = daysAfter(page.today, random.whole(from, HORIZON_DAYS));
  if (newOn > `${page.today.slice(0, 4)}-12-31`) return [];
  const body = { dutyId: duty.id, newOn, reasonCode: 'weather', text: '连续降雨。' };
  const trace = at('extension_request', null, 'waiting', 'granted', 'refused');
  const path = `/commitments/${page.id}/extension-requests`;
  return [{ what: 'ask for a later date', by: 'reporter', path, body, weight: 3, trace }];
}

function deciding(page: Page): Move[] {
  return page.extensionRequests
    .filter(({ state }) => state === 'waiting')
    .map(({ id, version }) => ({
      what: 'move a deadline',
      by: 'office' as const,
      path: `/extension-requests/${id}/decision`,
      body: { granted: true },
      version,
      weight: 6,
      trace: at('extension_request', id, 'granted'),
    }));
}

function slips(page: Page, random: Random): Move[] {
  const open = page.slips.filter(({ state, byHand }) => state === 'open' && byHand);
  const release = open.map(({ id, version }) => ({
    what: 'release a slip',
    by: 'supervisor' as const,
    path: `/slips/${id}/release`,
    body: { note: '已整改。' },
    version,
    weight: 3,
    trace: at('slip', id, 'released'),
  }));
  const milestones = page.duties.filter(({ kind, state }) => kind === 'milestone' && state === 'open');
  if (open.length > 0 || milestones.length === 0) return release;
  const body = { level: random.whole(1, 3), reason: '进度滞后。', dutyId: random.pick(milestones).id };
  const trace = at('slip', null, 'open', 'escalated', 'released');
  const path = `/commitments/${page.id}/slips`;
  return [...release, { what: 'issue a slip', by: 'supervisor', path, body, weight: 2, trace }];
}

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
