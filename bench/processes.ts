import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NODE_FLAGS } from '../scripts/app-process';

/** What a process has used since it started. */
export interface Cost {
  readonly cpuMs: number;
  readonly rssMb: number;
  /** The most it ever held. */
  readonly peakMb: number;
}

export interface Server {
  readonly url: string;
  cost(): Promise<Cost>;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 30_000;

/** Starts a server in a process of its own, on a port nobody has, and waits until it answers. */
export async function startServer(file: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = fork(file, [], {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), PUBLIC_URL: url },
    execArgv: [...NODE_FLAGS, '--require', join(__dirname, 'measured.js')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await untilReady(url, child);
  return { url, cost: () => ask<Cost>(child, 'cost'), stop: () => end(child) };
}

/** Sends a message to a child and takes its next one as the answer. */
export async function ask<Answer>(child: ChildProcess, message: string | object): Promise<Answer> {
  const answer = once(child, 'message');
  child.send(message);
  return (await answer)[0] as Answer;
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (child.exitCode === null && performance.now() < deadline) {
    const answer = await fetch(`${url}/health/live`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('a server of the bench does not start');
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
