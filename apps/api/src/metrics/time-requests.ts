import type { onRequestHookHandler } from 'fastify';
import type { Metrics } from './metrics';

/** Fastify's `onRequest`: times every request to the last byte of its answer, under the route's pattern, never its ids. */
export const timeRequests =
  ({ requests }: Metrics): onRequestHookHandler =>
  ({ method, routeOptions }, { raw }, next) => {
    const stop = requests.startTimer({ method, route: routeOptions.url ?? 'unknown' });
    raw.once('close', () => stop({ status: raw.statusCode }));
    next();
  };
