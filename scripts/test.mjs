/** `npm test [-- jest arguments]`: builds, then runs every test that needs no browser. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, checkNode, install, ROOT } from './workspace.mjs';

/** jest only mentions these; here a test that leaves something open fails the run. */
const LEAKS = /did not exit one second after|failed to exit gracefully/;
const PATIENCE_MS = 10_000;

checkNode();
install();
build();
mkdirSync(join(ROOT, '.data'), { recursive: true });
process.exitCode = await runJest(process.argv.slice(2));

function runJest(args) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
  const results = ['--json', `--outputFile=${join(ROOT, '.data', 'test-results.json')}`];
  const child = spawn(process.execPath, [jest, ...results, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...(process.stderr.isTTY && { FORCE_COLOR: '1' }) },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  const leaked = watch(child);
  // Ctrl-C reaches jest as well, which stops its servers; wait for it.
  process.on('SIGINT', () => undefined).on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((done) => child.once('close', (code) => done(leaked() ? 1 : (code ?? 1))));
}

/** Passes jest's report on and says whether it spoke of something left open. */
function watch(child) {
  let leak = false;
  child.stderr.on('data', (chunk) => {
    process.stderr.write(chunk);
    if (leak || !LEAKS.test(chunk.toString())) return;
    leak = true;
    process.stderr.write(
      '\nA test left something open: the run counts as failed (npm test -- --detectOpenHandles)\n',
    );
    setTimeout(() => child.kill('SIGTERM'), PATIENCE_MS).unref();
  });
  return () => leak;
}
