import { randomUUID } from 'node:crypto';
import { idOf, PERIOD } from './seed-sql';

/** One request, as a generator sends it. */
export interface ReportRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The session of the n-th person; `sessions.ts` writes them. */
export const cookieOf = (person: number) => ({ cookie: `luoshi_session=bench-session-${person}` });

export const pathOf = (commitment: number): string => `/api/v1/commitments/${idOf('commitment', commitment)}`;

/** The month's report on the n-th commitment, by its reporter. */
export function reportOn(n: number, jurisdiction: number, url: string): ReportRequest {
  const body = {
    period: PERIOD,
    figures: [{ targetId: idOf('target', n), claimed: '245' }],
    narrative: '本月新增完成 25 部，累计 245 部。',
    nextSteps: '下月完成剩余点位。',
  };
  const headers = {
    'content-type': 'application/json',
    ...cookieOf(jurisdiction * 100 + (n % 2) * 10),
    origin: url,
    'if-match': '"v1"',
    'idempotency-key': randomUUID(),
  };
  return { method: 'POST', path: `${pathOf(n)}/reports`, headers, body: JSON.stringify(body) };
}
