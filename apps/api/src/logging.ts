import type { Config } from '@app/platform/config';
import { logOutput } from '@app/platform/log';
import type { DynamicModule } from '@nestjs/common';
import type { onRequestHookHandler } from 'fastify';
import { LoggerModule, type PinoLogger } from 'nestjs-pino';

const QUIET = /^\/(health|metrics)/;

/** The log of everything that Nest and we say; nothing of a request is bound to it (ADR 18), `logRequests` has those. */
export const logging = (config: Config): DynamicModule =>
  LoggerModule.forRoot({
    forRoutes: [],
    pinoHttp: {
      stream: logOutput(),
      level: config.LOG_LEVEL,
      redact: [
        '*.password',
        '*.token',
        '*.email',
        '*.displayName',
        'err.parameters',
        'err.driverError',
        'err.query',
        'err.detail',
      ],
    },
  });

/** Fastify's `onRequest`: one line a request when it is over, with its number and nothing personal: no cookie, token, address, query or body. */
export const logRequests =
  ({ logger }: PinoLogger): onRequestHookHandler =>
  ({ id, method, url }, reply, next) => {
    const { raw } = reply;
    if (!QUIET.test(url))
      raw.once('close', () => {
        const { statusCode, writableFinished } = raw;
        const line = {
          requestId: id,
          method,
          path: url.split('?', 1)[0],
          statusCode,
          responseTime: Math.round(reply.elapsedTime),
        };
        if (statusCode >= 500) logger.error(line, 'request failed');
        else logger.info(line, writableFinished ? 'request completed' : 'request aborted');
      });
    next();
  };
