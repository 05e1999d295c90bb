import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Standard output. Where nothing more can be written (a full disk), lines are lost and the process goes on. */
export function logOutput(to: number | string = 1): DestinationStream {
  const output = pino.destination(to);
  output.on('error', () => undefined);
  return output;
}

/** One JSON line an entry on standard output, without secrets and without anything personal. */
export function createLog(name: string, level: string, output = logOutput()): Log {
  const options = {
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
  };
  return pino(options, output);
}
