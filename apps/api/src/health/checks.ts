import type { CanaryView, HealthView, LateView, WorkerView } from '@app/db/reads/health.read';
import { CHECK_WORDS, type CheckCode, type CheckWords } from './check-words';
import type { HealthCheck, ReadyAnswer } from './health.dto';
import type { OperationsCheck } from './operations.dto';

/** A worker that has not got on for so long is taken for dead. */
export const WORKER_SILENT_S = 60;
/** A canary a minute, three seconds ahead; the maker looks every five. */
const CANARY_SILENT_S = 90;
/** The notice of the next year usually comes in November. */
const CALENDAR_ENDS_SOON_DAYS = 45;

type Name = HealthCheck['name'];
type Status = HealthCheck['status'];

/** What the workers call the condition of a part, in the words of the check; the worse comes first. */
const QUEUE = {
  away: 'queue_away',
  evicts: 'queue_evicts',
  forgets: 'queue_forgets',
  unused: 'queue_unused',
  ok: 'queue_ok',
} as const;
const MAIL = {
  sign_in_refused: 'mail_sign_in_refused',
  unreachable: 'mail_unreachable',
  refused: 'mail_refused',
  folder: 'mail_folder',
  ok: 'mail_ok',
} as const;
const HARMLESS: readonly CheckCode[] = ['queue_ok', 'queue_unused', 'mail_ok', 'mail_folder'];

interface More {
  readonly since?: string | null;
  readonly n?: number;
  readonly reason?: string | null;
}

export function check(name: Name, status: Status, code: CheckCode, more: More = {}): OperationsCheck {
  const { zh, en, todoZh, todoEn }: CheckWords = CHECK_WORDS[code];
  const fill = (text: string) => text.replace('{n}', String(more.n ?? ''));
  return {
    name,
    status,
    code,
    since: more.since ?? null,
    detailZh: fill(zh),
    detailEn: fill(en),
    todoZh: todoZh ?? null,
    todoEn: todoEn ?? null,
    reason: more.reason ?? null,
  };
}

/** Everything that one look at the database tells; `known` are the migrations that this program knows. */
export const checksOf = (view: HealthView, known: readonly string[]): OperationsCheck[] => [
  check('database', 'ok', 'database_reachable'),
  schemaCheck(view.migrations, known),
  workerCheck(view.workers),
  canaryCheck(view.canary),
  queueCheck(view.canary, view.workers),
  partCheck('mail', MAIL, view.workers),
  calendarCheck(view),
];

/** The same checks where the database could not be asked: nothing is known of what stands behind it. */
export const checksWithout = (database: OperationsCheck): OperationsCheck[] => [
  database,
  ...(['schema', 'worker', 'canary', 'queue', 'mail', 'calendar'] as const)
    .filter((name) => name !== database.name)
    .map((name) => check(name, 'unknown', 'unknown')),
];

export function worst(checks: readonly HealthCheck[]): ReadyAnswer['status'] {
  if (checks.some(({ status }) => status === 'failed')) return 'failed';
  return checks.some(({ status }) => status === 'warning') ? 'warning' : 'ok';
}

export function lateCheck({ reminders, checks, digests }: LateView): OperationsCheck {
  const n = reminders + checks + digests;
  return n === 0
    ? check('delivery', 'ok', 'delivery_on_time')
    : check('delivery', 'warning', 'delivery_late', { n });
}

/** During a rolling upgrade the database is newer than the processes that are still to be replaced. */
function schemaCheck(present: readonly string[], known: readonly string[]): OperationsCheck {
  if (known.some((name) => !present.includes(name))) return check('schema', 'failed', 'schema_behind');
  return present.some((name) => !known.includes(name))
    ? check('schema', 'warning', 'schema_ahead')
    : check('schema', 'ok', 'schema_current');
}

function workerCheck([last]: readonly WorkerView[]): OperationsCheck {
  if (!last) return check('worker', 'warning', 'worker_never');
  const more = { n: Math.round(last.age) };
  return last.age < WORKER_SILENT_S
    ? check('worker', 'ok', 'worker_alive', more)
    : check('worker', 'warning', 'worker_silent', { ...more, since: last.seenAt });
}

export function canaryCheck({ madeAge, madeAt, passedAge, passedAt }: CanaryView): OperationsCheck {
  if (passedAge !== null && passedAge <= CANARY_SILENT_S) return check('canary', 'ok', 'canary_passed');
  if (madeAge === null) return check('canary', 'warning', 'canary_waiting');
  if (madeAge > CANARY_SILENT_S) return check('canary', 'warning', 'canary_not_made', { since: madeAt });
  return check('canary', 'warning', 'canary_silent', { since: passedAt });
}

/** What the workers find, and beyond that whether the alarm of the last canary rang. */
function queueCheck({ rung, rungAt }: CanaryView, workers: readonly WorkerView[]): OperationsCheck {
  const found = partCheck('queue', QUEUE, workers);
  const silent = found.code === 'queue_ok' && rung === false;
  return silent ? check('queue', 'warning', 'queue_silent', { since: rungAt }) : found;
}

/** The worst that a living worker says of a part. */
function partCheck(
  name: 'queue' | 'mail',
  codes: Readonly<Record<string, CheckCode>>,
  workers: readonly WorkerView[],
) {
  const said = workers.filter(({ age }) => age < WORKER_SILENT_S).flatMap(({ states }) => states[name] ?? []);
  for (const [condition, code] of Object.entries(codes)) {
    const worst = said.find((state) => state.code === condition);
    if (worst) return check(name, HARMLESS.includes(code) ? 'ok' : 'warning', code, worst);
  }
  return check(name, 'unknown', 'unknown');
}

function calendarCheck({ calendarYear, calendarDaysLeft }: HealthView): OperationsCheck {
  if (calendarYear === null || calendarDaysLeft === null)
    return check('calendar', 'warning', 'calendar_none');
  return calendarDaysLeft > CALENDAR_ENDS_SOON_DAYS
    ? check('calendar', 'ok', 'calendar_published', { n: calendarYear })
    : check('calendar', 'warning', 'calendar_ends_soon', { n: calendarYear });
}
