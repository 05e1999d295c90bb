import { createHash } from 'node:crypto';
import type { Upload } from '@app/application/evidence/add-evidence';
import type { KeyedRequest } from '@app/db/request-context';
import { DomainError, EVIDENCE_LIMIT } from '@app/domain';
import type { FileStore } from '@app/platform/file-store';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromFile } from 'file-type';

const MEGABYTE = 1024 * 1024;

/** Receives the one file of a form, straight to the disk; what it is, its content says. The caller discards it. */
export async function receiveUpload(request: FastifyRequest, files: FileStore): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('evidence_missing');
  const part = await request.file({ limits: { fileSize: EVIDENCE_LIMIT, files: 1, fields: 10, parts: 11 } });
  if (!part) throw new DomainError('evidence_missing');
  const file = await files.receive(part.file);
  try {
    if (part.file.truncated)
      throw new DomainError('evidence_too_large', { megabytes: EVIDENCE_LIMIT / MEGABYTE });
    if (file.size === 0) throw new DomainError('evidence_missing');
    rememberContent(request.keyed, file.sha256);
    return { file, name: part.filename, found: (await fileTypeFromFile(file.path))?.mime ?? null };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Under one Idempotency-Key belongs one file: a form has no body that the edge could compare. */
function rememberContent(keyed: KeyedRequest | null, sha256: string): void {
  if (keyed) keyed.requestHash = createHash('sha256').update(keyed.requestHash).update(sha256).digest();
}
