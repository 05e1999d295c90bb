import type { Schemas } from '../../api/problem';
import { Problem } from '../../api/problem';
import { connection } from '../../api/connection';
import { expiry } from '../../api/expiry';
import { language } from '../../preferences';

export type Uploaded = Schemas['AddedEvidenceAnswer'];

interface Progress {
  readonly onProgress: (sent: number) => void;
  readonly onWaiting: (waiting: boolean) => void;
  readonly signal: AbortSignal;
}

const PAUSES_MS = [1_000, 3_000, 8_000, 15_000, 30_000];

/**
 * Sends one file with its progress; after a lost network or a 503 it is sent again by itself, under the same key, so
 * that it is taken once. XMLHttpRequest, as `fetch` does not tell how much has gone out.
 */
export async function upload(
  commitmentId: string,
  file: File,
  key: string,
  progress: Progress,
): Promise<Uploaded> {
  for (let attempt = 0; ; attempt += 1) {
    const { status, body } = await sent(commitmentId, file, key, progress);
    if (status === 401) {
      await expiry.signedInAgain();
      continue;
    }
    const lost = status === 0 || status === 502 || status === 503;
    connection.report(lost ? 'lost' : 'there');
    if (status >= 200 && status < 300) return body as Uploaded;
    if (!lost) throw new Problem(body as Schemas['Problem']);
    progress.onWaiting(true);
    await connection.pause(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 0, progress.signal);
    progress.onWaiting(false);
  }
}

function sent(commitmentId: string, file: File, key: string, { onProgress, signal }: Progress) {
  return new Promise<{ status: number; body: unknown }>((done, failed) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open('POST', `/api/v1/commitments/${commitmentId}/evidence`);
    request.responseType = 'json';
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', language.get());
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => done({ status: request.status, body: request.response });
    request.onerror = () => done({ status: 0, body: null });
    signal.addEventListener(
      'abort',
      () => {
        request.abort();
        failed(signal.reason);
      },
      { once: true },
    );
    request.send(form);
  });
}
