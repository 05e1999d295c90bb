/**
 * `npm run test:browser [-- jest arguments]`: drives the real stack (database, demonstration, API, worker) with
 * chromium. LUOSHI_URL names one that runs already, whose data the journeys will change; LUOSHI_SINK then the local address on its
 * list of allowed hosts.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromiumPath, startStack } from './browser-stack.mjs';
import { build, checkNode, install, ROOT } from './workspace.mjs';

checkNode();
install();
build();
const chromium = chromiumPath();
const stack = process.env.LUOSHI_URL
  ? { url: process.env.LUOSHI_URL, sink: process.env.LUOSHI_SINK ?? '', stop: async () => undefined }
  : await startStack();
// Ctrl-C reaches jest as well; wait for it, then end the stack.
process.on('SIGINT', () => undefined);
try {
  process.exitCode = await runJest(process.argv.slice(2));
} finally {
  await stack.stop();
}

function runJest(args) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const results = ['--json', `--outputFile=${join(ROOT, '.data', 'browser-results.json')}`];
  const child = spawn(
    process.execPath,
    [jest, '--config', join(ROOT, 'tests/browser/jest.config.js'), ...results, ...args],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, LUOSHI_URL: stack.url, LUOSHI_SINK: stack.sink, CHROMIUM: chromium },
    },
  );
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}
