import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits; the database keeps only its hash. */
export const newToken = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
