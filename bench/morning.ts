import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MORNING } from './country-sql';
import { onDatabase } from './database';
import type { Channel } from './delivery-run';
import { startServer } from './processes';
import { reportOn } from './report-request';
import { openSessions } from './sessions';
import { percentile, round } from './table';
import { comesIn, emptyQueue } from './waves';
import { type Place, startWorkers } from './workers';

/** 100,000 reports in an hour, as the country would file them. */
const REPORTS_PER_SECOND = 28;
const WORKERS = 2;
const BEFORE_MS = 20_000;
/** Reports begin to come in a little before nine: what the API needs to be warm is not measured. */
const WARM_UP_MS = 6_000;

interface ByChannel {
  readonly channel: Channel;
  /** Due at nine and not taken back since. */
  readonly due: number;
  readonly sent: number;
  /** Seconds, of what was sent. */
  readonly p50: number | null;
  readonly p99: number | null;
}

/** So many seconds from nine o'clock on: how late reminders got, and how long who files a report had to wait. */
export interface Morning {
  readonly seconds: number;
  readonly workers: number;
  readonly reminders: readonly ByChannel[];
  /** Milliseconds from the moment at which each was to be sent, whether or not the one before had been answered. */
  readonly reports: {
    readonly count: number;
    readonly failed: number;
    readonly p50: number;
    readonly p99: number;
  };
  readonly workerPeakMb: number;
}

/** The month's last morning: everything falls due at nine, and all the country files its reports. */
export async function measureMorning(
  place: Place,
  commitments: number,
  perDistrict: number,
  seconds: number,
): Promise<Morning> {
  await onDatabase(place.url, openSessions);
  await emptyQueue(place.url);
  const api = await startServer(join(__dirname, '..', 'apps', 'api', 'src', 'main.js'), {
    API_DATABASE_URL: place.apiUrl,
    LOG_LEVEL: 'error',
  });
  try {
    const nine = await comesIn(place.url, MORNING, BEFORE_MS);
    const workers = await startWorkers(WORKERS, place);
    try {
      await sleep(nine - WARM_UP_MS - Date.now());
      const waits = await file(api.url, commitments, perDistrict, nine, seconds);
      const peaks = await workers.costs();
      return {
        ...{ seconds, workers: WORKERS, reports: waits },
        reminders: await howLate(place.url),
        workerPeakMb: Math.max(...peaks.map(({ peakMb }) => peakMb)),
      };
    } finally {
      await workers.stop();
    }
  } finally {
    await api.stop();
  }
}

/** Files reports at a constant rate until so many seconds after nine; those from nine on are counted. */
async function file(
  url: string,
  commitments: number,
  perDistrict: number,
  nine: number,
  seconds: number,
): Promise<Morning['reports']> {
  const waits: number[] = [];
  let failed = 0;
  const one = async (n: number, at: number) => {
    const { path, ...request } = reportOn(n, Math.floor(n / perDistrict), url);
    const answer = await fetch(url + path, { ...request, signal: AbortSignal.timeout(30_000) }).catch(
      () => null,
    );
    await answer?.arrayBuffer();
    if (at < nine) return;
    if (answer?.status !== 201) failed++;
    waits.push(Date.now() - at);
  };
  const sent: Promise<void>[] = [];
  const started = Date.now();
  for (let i = 0; i < commitments; i++) {
    const at = started + (i * 1000) / REPORTS_PER_SECOND;
    if (at > nine + seconds * 1000) break;
    await sleep(at - Date.now());
    sent.push(one((i * 7919) % commitments, at));
  }
  await Promise.all(sent);
  return { count: waits.length, failed, p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) };
}

async function howLate(url: string): Promise<ByChannel[]> {
  const { rows } = await onDatabase(url, (client) =>
    client.query<ByChannel>(
      `select channel, count(*)::int as due, (count(*) filter (where state = 'sent'))::int as sent,
              extract(epoch from percentile_disc(0.5) within group (order by sent_at - due_at))::float8 as p50,
              extract(epoch from percentile_disc(0.99) within group (order by sent_at - due_at))::float8 as p99
         from reminder where due_at = $1 and state <> 'cancelled' group by channel order by channel`,
      [MORNING.toISOString()],
    ),
  );
  return rows;
}

export function printMorning({ seconds, workers, reminders, reports, workerPeakMb }: Morning): void {
  console.log(
    `\nThe first ${seconds} s of the morning, ${workers} workers (the largest ${Math.round(workerPeakMb)} MB):`,
  );
  for (const { channel, due, sent, p50, p99 } of reminders)
    console.log(
      `- ${channel}: ${sent.toLocaleString('en')} of ${due.toLocaleString('en')} sent, late p50 ${round(p50 ?? 0)} s, p99 ${round(p99 ?? 0)} s`,
    );
  const { count, failed, p50, p99 } = reports;
  console.log(
    `- ${count} reports at ${REPORTS_PER_SECOND}/s: p50 ${round(p50)} ms, p99 ${round(p99)} ms, ${failed} failed`,
  );
}
