import pino, { type Logger } from 'pino';

export type Log = Logger;

/** One JSON line an entry on standard output, without secrets and without anything personal. */
export function createLog(name: string, level: string): Log {
  return pino({
    name,
    level,
    redact: [
      '*.password',
      '*.token',
      '*.email',
      '*.displayName',
      'err.parameters',
      'err.query',
      'err.detail',
    ],
  });
}
