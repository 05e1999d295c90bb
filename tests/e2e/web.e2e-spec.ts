import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@app/platform/config';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/create-app';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the browser app, served by the API', () => {
  let database: TestDatabase;
  let directory: string;
  const running: NestFastifyApplication[] = [];

  const start = async (webDir: string): Promise<string> => {
    const config = loadConfig({ API_DATABASE_URL: database.apiUrl, LOG_LEVEL: 'silent', API_POOL_SIZE: '2' });
    const app = await createApp(config, webDir);
    running.push(app);
    await app.listen(0, '127.0.0.1');
    return app.getUrl();
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    directory = mkdtempSync(join(tmpdir(), 'luoshi-web-'));
    mkdirSync(join(directory, 'assets'));
    writeFileSync(join(directory, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">落实');
    writeFileSync(join(directory, 'icon.svg'), '<svg/>');
    writeFileSync(join(directory, 'assets', 'index-abc.js'), 'export {};');
    writeFileSync(join(directory, 'assets', 'index-abc.js.gz'), 'compressed');
  });
  afterAll(async () => {
    for (const app of running) await app.close();
    rmSync(directory, { recursive: true, force: true });
    await database?.drop();
  });

  describe('built', () => {
    let url: string;
    beforeAll(async () => {
      url = await start(directory);
    });

    it.each(['/', '/ledger', '/items/7/report', '/sign-in?back=%2Fledger', '/index.html'])(
      'gives its page at %s, never kept without asking',
      async (path) => {
        const answer = await fetch(url + path, { headers: HTML });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('cache-control')).toBe('no-cache');
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(await answer.text()).toMatch(/^<meta name="csp-nonce" content="[\w+/=]{24}">落实$/);
      },
    );

    it('lets no script stand in the page, and only styles with the nonce of this page', async () => {
      const [one, other] = await Promise.all([1, 2].map(() => fetch(url, { headers: HTML })));
      const policy = one!.headers.get('content-security-policy') ?? '';
      const nonce = /content="([^"]+)"/.exec(await one!.text())?.[1];
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain(`style-src-elem 'self' 'nonce-${nonce}';`);
      expect(policy).toContain("connect-src 'self';");
      expect(policy).toContain("img-src 'self' data: blob:;");
      expect(policy).not.toMatch(/(script-src|style-src|style-src-elem) [^;]*unsafe/);
      expect(await other!.text()).not.toContain(nonce);
    });

    it('gives hashed files for good, compressed where the browser takes it', async () => {
      const plain = await fetch(`${url}/assets/index-abc.js`, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.status).toBe(200);
      expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await plain.text()).toBe('export {};');
      const packed = await fetch(`${url}/assets/index-abc.js`, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      const icon = await fetch(`${url}/icon.svg`);
      expect(icon.headers.get('cache-control')).toBe('no-cache');
    });

    it.each([
      ['/assets/gone.js', HTML],
      ['/api/v1/nothing', HTML],
      ['/health/nothing', HTML],
      ['/ledger', { accept: 'application/json' }],
    ])('answers 404 as a problem at %s', async (path, headers) => {
      const answer = await fetch(url + path, { headers });
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it.each([
      ['gzip', 'gzip'],
      ['identity', null],
    ])('sends long JSON as the browser takes it: %s', async (taken, encoding) => {
      const answer = await fetch(`${url}/openapi.json`, { headers: { 'accept-encoding': taken } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toBe('accept-encoding');
      expect(await answer.json()).toHaveProperty('openapi');
    });

    it('leaves /docs its own policy', async () => {
      const answer = await fetch(`${url}/docs`, { headers: HTML });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('swagger-ui');
      expect(answer.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    });
  });

  it('says plainly that it has not been built, and the API answers', async () => {
    const url = await start(join(directory, 'nowhere'));
    const answer = await fetch(url, { headers: HTML });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});
