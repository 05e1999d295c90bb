import { execFile } from 'node:child_process';

/** A copy with owners and modes, made while this process goes on; what did not work, in `cp`'s words, else nothing. */
export const copyFolder = (from: string, to: string): Promise<string> =>
  new Promise((done) =>
    execFile('cp', ['-a', from, to], (error, _, stderr) => done(error ? stderr || error.message : '')),
  );
