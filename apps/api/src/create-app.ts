import { randomUUID } from 'node:crypto';
import type { Config } from '@app/platform/config';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { Logger, PinoLogger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { describeApi } from './describe-api';
import { compress } from './http/compress';
import { etag } from './http/etag';
import { logRequests } from './logging';
import { Metrics } from './metrics/metrics';
import { timeRequests } from './metrics/time-requests';
import { serveQueueBoard } from './queue-board/serve-queue-board';
import { serveWeb, WEB_DIR } from './web/serve-web';

const BODY_LIMIT = 2 * 1024 * 1024;

/** The configured application, not yet connected nor listening: `main`, `openapi` and the tests begin with it. */
export async function createApp(config: Config, webDir = WEB_DIR): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.TRUSTED_PROXIES,
    genReqId: () => randomUUID(),
    // An open stream would keep the process from ending.
    forceCloseConnections: true,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.under(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.flushLogs();
  app.setGlobalPrefix('api/v1', { exclude: ['health/{*rest}', 'metrics'] });
  const secure = helmet({
    contentSecurityPolicy: { directives: POLICY },
    hsts: config.PUBLIC_URL.startsWith('https://'),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', logRequests(await app.resolve(PinoLogger)))
    .addHook('onRequest', timeRequests(app.get(Metrics)))
    .addHook('onRequest', (request, reply, next) => secure(request.raw, reply.raw, () => next()))
    .addHook('preSerialization', etag)
    .addHook('onSend', compress);
  await app.register(cookie);
  await app.register(multipart);
  SwaggerModule.setup('docs', app, () => describeApi(app), { jsonDocumentUrl: 'openapi.json' });
  await serveQueueBoard(app, config);
  await serveWeb(app, webDir);
  app.enableShutdownHooks();
  return app;
}

/** Nothing from elsewhere; styles in the page are Swagger UI's own. */
const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
