import { randomUUID } from 'node:crypto';
import type { Config } from '@app/platform/config';
import { logOutput } from '@app/platform/log';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';

const QUIET = /^\/(health|metrics)/;

/** One JSON line a request, with its number and without anything personal: no cookies, tokens, addresses, queries or bodies. */
export const logging = (config: Config): DynamicModule =>
  LoggerModule.forRoot({
    forRoutes: ['{*path}'],
    pinoHttp: {
      stream: logOutput(),
      level: config.LOG_LEVEL,
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      autoLogging: { ignore: ({ url }) => QUIET.test(url ?? '') },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: url.split('?', 1)[0],
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
      redact: [
        'req.headers',
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
