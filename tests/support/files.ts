import { randomUUID } from 'node:crypto';
import type { Answer, ApiClient } from './app';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture of one dot; what follows makes it another file. */
export const png = (more = ''): Buffer => Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.from(more)]);
export const pdf = (more = ''): Buffer => Buffer.from(`%PDF-1.7\n${more}\n%%EOF\n`);

/** Hands a file in as a browser does. */
export async function upload(
  url: string,
  client: ApiClient,
  commitmentId: string,
  content: Buffer,
  name: string,
  key: string = randomUUID(),
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const response = await fetch(`${url}/api/v1/commitments/${commitmentId}/evidence`, {
    method: 'POST',
    headers: { ...client.headers, 'idempotency-key': key },
    body: form,
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
