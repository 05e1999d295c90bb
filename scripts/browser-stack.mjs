/** The whole installation in a folder of its own, for the browser to drive, and the browser itself. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ROOT } from './workspace.mjs';

const READY_LIMIT_MS = 240_000;
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CHROMIUM, else where Debian puts it; ends the command where there is none. */
export function chromiumPath() {
  const path = [process.env.CHROMIUM, ...USUAL].find((each) => each && existsSync(each));
  if (!path) fail('No chromium: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to its path');
  return path;
}

/** Starts the demonstration on a free port; `sink` is where its messages to receivers may go, `stop` ends it and removes its data. */
export async function startStack() {
  const port = await freePort();
  const sink = `http://127.0.0.1:${await freePort()}`;
  const home = mkdtempSync(join(tmpdir(), 'luoshi-browser-'));
  // The database's own user has to enter.
  chmodSync(home, 0o755);
  for (const part of ['dist', 'db']) symlinkSync(join(ROOT, part), join(home, part));
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  const log = join(ROOT, '.data', 'browser-stack.log');
  const begin = `require(process.argv[1]).startAll([]).then((code) => process.exit(code))`;
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['-e', begin, join(ROOT, 'dist/scripts/start-all.js')], {
    cwd: home,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      DATABASE_URL: '',
      REDIS_URL: '',
      WEBHOOK_ALLOWED_HOSTS: `qyapi.weixin.qq.com,oapi.dingtalk.com,${sink}`,
    },
    stdio: ['ignore', output, output],
    // Ctrl-C is for us; we end it when the browser has gone.
    detached: true,
  });
  const ended = new Promise((done) => child.once('exit', () => done(true)));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  process.stdout.write('Starting the demonstration … ');
  const started = Date.now();
  if (!(await Promise.race([ready(url), ended.then(() => false)]))) {
    await stop();
    fail(`failed; see ${log}\n${readFileSync(log, 'utf8').slice(-2000)}`);
  }
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return { url, sink, stop };
}

async function ready(url) {
  for (const started = Date.now(); Date.now() - started < READY_LIMIT_MS; await sleep(300)) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return true;
  }
  return false;
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
