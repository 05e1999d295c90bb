import type { RedisOptions } from 'bullmq';

/** Longer than any answer is waited for by right (a worker waits some ten seconds for a job): the line is dead then. */
const SILENCE_MS = 20_000;

/**
 * How Redis is reached. With Sentinels, the host in `url` is the name under which they know the server, and they are
 * asked again after each loss; a server that was demoted is left.
 */
export function redisLine(url: string, sentinels?: string): RedisOptions {
  const patience = { socketTimeout: SILENCE_MS };
  if (!sentinels) return { url, ...patience };
  const { protocol, hostname, username, password, pathname } = new URL(url);
  return {
    ...patience,
    sentinels: sentinels.split(',').map((one) => {
      const [host = '', port] = one.split(':');
      return { host, port: Number(port) };
    }),
    name: hostname,
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {}, enableTLSForSentinelMode: true }),
    db: Number(pathname.slice(1)) || 0,
    // 2: connect anew and say it again there.
    reconnectOnError: ({ message }: Error) => (message.startsWith('READONLY') ? 2 : false),
  };
}
