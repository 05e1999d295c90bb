import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where the build puts the browser app; the process runs in the project's folder. */
export const WEB_DIR = join(process.cwd(), 'dist', 'apps', 'web');

const NOT_OURS = /^\/(api|docs|health|metrics|assets|ops\/queue|openapi\.json)(\/|$)/;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const MISSING = `<!doctype html><meta charset="utf-8"><title>落实</title>
<p>浏览器应用还没有构建（dist/apps/web）：npm run build。<a href="/docs">API</a> 可用。
<p>The browser app has not been built (dist/apps/web): npm run build. The <a href="/docs">API</a> works.
`;

/**
 * The browser app beside the API: hashed files for good, and its one page at every address that nobody else answers
 * and a browser asks for. Without a build the API works all the same and the page says so.
 */
export async function serveWeb(app: NestFastifyApplication, directory: string): Promise<void> {
  const index = join(directory, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : null;
  if (page !== null) {
    await app.register(fastifyStatic, {
      root: directory,
      wildcard: false,
      index: false,
      globIgnore: ['**/index.html', '**/*.gz', '**/*.br'],
      preCompressed: true,
      setHeaders: (reply, path) => {
        if (path.includes(`${directory}/assets/`)) return;
        void reply.header('cache-control', 'no-cache');
      },
      immutable: true,
      maxAge: YEAR_MS,
      decorateReply: false,
    });
  }
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request: FastifyRequest, reply: FastifyReply) => {
      const path = request.url.split('?', 1)[0] ?? '';
      const isWanted = request.headers.accept?.includes('text/html') ?? false;
      if (!isWanted || NOT_OURS.test(path)) return reply.callNotFound();
      return sendPage(reply, page);
    });
}

function sendPage(reply: FastifyReply, page: string | null): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .status(page === null ? 503 : 200)
    .header('content-security-policy', policyWith(nonce))
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send((page ?? MISSING).replaceAll('__CSP_NONCE__', nonce));
}

/**
 * Nothing from elsewhere, no script in the page. antd writes style elements while it runs: each carries the nonce of
 * the page. Style attributes are allowed, because the SVG charts set the font of their labels with them.
 */
const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
