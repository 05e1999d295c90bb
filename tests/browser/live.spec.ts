import { createServer, connect, type Server, type Socket } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import {
  address,
  axe,
  faultsOf,
  isTooWide,
  openBrowser,
  openPage,
  PASSWORD,
  PHONE,
  REPORTER,
  shot,
  signIn,
  SUPERVISOR,
} from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const SOON_MS = 1_500;

/** Stands between the browser and the API, and can be cut like a process that is killed, and come back. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  port = 0;

  async mend(): Promise<void> {
    const { hostname, port } = new URL(address());
    const server = createServer((browserSide) => {
      const apiSide = connect(Number(port), hostname);
      for (const socket of [browserSide, apiSide]) {
        this.sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.sockets.delete(socket));
      }
      browserSide.pipe(apiSide).pipe(browserSide);
    });
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    const bound = server.address();
    this.port = typeof bound === 'object' && bound ? bound.port : 0;
    this.server = server;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server?.close(done));
    this.sockets.forEach((socket) => socket.destroy());
    await closed;
  }
}

const isLive = (page: Page, state: 'live' | 'polling') =>
  page.waitForFunction((wanted) => document.documentElement.dataset['live'] === wanted, state, {
    timeout: 50_000,
  });

const unreadOf = async (page: Page): Promise<number> => {
  const count = page.locator('header .count [aria-hidden]');
  return (await count.count()) > 0 ? Number(await count.textContent()) : 0;
};

/** 督查室 sends 区住建局 a slip by hand, which goes at once. */
async function issueSlip(supervisor: Page, item: string, reason: string): Promise<void> {
  const answer = await supervisor.request.post(`/api/v1/commitments/${item}/slips`, {
    headers: {
      origin: address(),
      'idempotency-key': crypto.randomUUID(),
      'if-match': await etagOf(supervisor, item),
    },
    data: { level: 1, reason },
  });
  if (answer.status() >= 300) throw new Error(await answer.text());
}

async function etagOf(page: Page, item: string): Promise<string> {
  const { version } = await (await page.request.get(`/api/v1/commitments/${item}`)).json();
  return `"v${version}"`;
}

async function itemOf(page: Page, number: string): Promise<string> {
  const { items } = await (await page.request.get('/api/v1/desk')).json();
  return items.find((item: { number: string }) => item.number === number).id;
}

describe('what happens reaches open pages', () => {
  it('within a second: the inbox count, the open item, the offer on the desk', async () => {
    const [reporter, other, supervisor] = await Promise.all([1, 2, 3].map(() => openPage(browser)));
    if (!reporter || !other || !supervisor) throw new Error('no page');
    await Promise.all([signIn(reporter, REPORTER), signIn(other, REPORTER), signIn(supervisor, SUPERVISOR)]);
    const item = await itemOf(reporter, '20');
    await other.goto(`/items/${item}`);
    await other.locator('h1').waitFor();
    await Promise.all([isLive(reporter, 'live'), isLive(other, 'live')]);
    const before = await unreadOf(reporter);

    await issueSlip(supervisor, item, '现场核验材料不齐');
    const started = Date.now();
    await other.getByText('现场核验材料不齐').first().waitFor({ timeout: SOON_MS });
    await reporter.getByRole('button', { name: /有\d+处变化，刷新/ }).waitFor({ timeout: SOON_MS });
    await reporter.waitForFunction(
      (count) => document.querySelector('header .count [aria-hidden]')?.textContent !== String(count),
      before,
      { timeout: 3_000 },
    );
    expect(Date.now() - started).toBeLessThan(3_000);
    expect(await unreadOf(reporter)).toBeGreaterThan(before);
    expect(await reporter.locator('[data-changed]').count()).toBeGreaterThan(0);
    await shot(reporter, 'desk-changed');
    await reporter.getByRole('button', { name: /有\d+处变化，刷新/ }).click();
    await reporter.getByText('签收并答复').first().waitFor();
    expect(await reporter.locator('main .btn.primary').count()).toBe(1);
    expect(faultsOf(reporter)).toEqual([]);
  });

  it('goes on where it was when the API is gone for a while, and asks meanwhile', async () => {
    const wire = new Wire();
    await wire.mend();
    const base = `http://127.0.0.1:${wire.port}`;
    const [reporter, supervisor] = await Promise.all([openPage(browser), openPage(browser)]);
    await signIn(supervisor, SUPERVISOR);
    await reporter.request.post(`${base}/api/v1/sessions`, {
      data: { loginName: REPORTER, password: PASSWORD },
    });
    await reporter.goto(`${base}/`);
    await isLive(reporter, 'live');
    const item = await itemOf(reporter, '32');
    const before = await unreadOf(reporter);
    await wire.cut();
    await isLive(reporter, 'polling');
    await issueSlip(supervisor, item, '断开时发的');
    await wire.mend();
    await isLive(reporter, 'live');
    await reporter.getByRole('button', { name: /变化，刷新/ }).waitFor({ timeout: 5_000 });
    expect(await unreadOf(reporter)).toBeGreaterThan(before);
    await shot(reporter, 'desk-back');
    await reporter.close();
    await wire.cut();
  });

  it('comes back after the network was lost, and shares one stream among tabs', async () => {
    const first = await openPage(browser);
    await signIn(first, REPORTER);
    await isLive(first, 'live');
    const streams: string[] = [];
    first
      .context()
      .on('request', (request) => void (request.url().endsWith('/live') && streams.push(request.url())));
    const second = await first.context().newPage();
    await second.goto('/inbox');
    await second.locator('h1', { hasText: '收件' }).waitFor();
    expect(streams).toEqual([]);
    await first.context().setOffline(true);
    await first.getByText('没有网络。').waitFor();
    const again = first.waitForRequest('**/api/v1/live', { timeout: 20_000 });
    await first.context().setOffline(false);
    await again;
    await isLive(first, 'live');
    const taken = second.waitForRequest('**/api/v1/live', { timeout: 10_000 });
    await first.close();
    await taken;
  });
});

describe('the inbox', () => {
  it('leads every message to its place, marks it as read and offers only the unread', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await signIn(page, REPORTER, '/inbox');
    await page.locator('main li').first().waitFor();
    await shot(page, 'inbox');
    expect(await axe(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    const unread = page.getByText('标为已读', { exact: true });
    const before = await unread.count();
    await page.locator('main li a').first().click();
    await page.waitForURL(/\/items\//);
    await page.goBack();
    await page.locator('main li').first().waitFor();
    await unread.nth(before - 1).waitFor({ state: 'detached' });
    expect(await unread.count()).toBe(before - 1);
    await page.getByRole('link', { name: '未读', exact: true }).click();
    await page.waitForURL(/unread=true/);
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText('没有未读。').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });
});
