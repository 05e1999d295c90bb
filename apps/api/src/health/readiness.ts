import type { HealthView } from '@app/db/reads/health.read';
import type { HealthCheck, ReadyAnswer } from './health.dto';

const WORKER_SILENT_S = 60;
/** The notice of the next year usually comes in November. */
const CALENDAR_ENDS_SOON_DAYS = 45;

const ok = (detail: string): HealthCheck => ({ status: 'ok', detail });
const warning = (detail: string): HealthCheck => ({ status: 'warning', detail });
const failed = (detail: string): HealthCheck => ({ status: 'failed', detail });

export const unreachable = (): ReadyAnswer => ({
  status: 'failed',
  database: failed('unreachable'),
  worker: failed('unknown'),
  calendar: failed('unknown'),
});

/** The API serves without a worker, so a silent one is a warning here; reminders are late until it is back. */
export function readiness(view: HealthView): ReadyAnswer {
  const worker = workerCheck(view.workerAge);
  const calendar = calendarCheck(view);
  const status = [worker, calendar].every((check) => check.status === 'ok') ? 'ok' : 'warning';
  return { status, database: ok('reachable'), worker, calendar };
}

function workerCheck(age: number | null): HealthCheck {
  if (age === null) return warning('no worker has been seen');
  const detail = `seen ${Math.round(age)} s ago`;
  return age < WORKER_SILENT_S ? ok(detail) : warning(detail);
}

function calendarCheck({ calendarYear, calendarDaysLeft }: HealthView): HealthCheck {
  if (calendarYear === null || calendarDaysLeft === null) return warning('no national calendar');
  const detail = `published through ${calendarYear}; later dates are provisional`;
  return calendarDaysLeft > CALENDAR_ENDS_SOON_DAYS ? ok(detail) : warning(detail);
}
