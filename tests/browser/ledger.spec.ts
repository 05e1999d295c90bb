import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import {
  address,
  axe,
  faultsOf,
  isTooWide,
  MIDDLE,
  openBrowser,
  openPage,
  PHONE,
  shot,
  signIn,
  SUPERVISOR,
  WIDE,
} from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const rows = (page: Page) => page.locator('tr[data-id]');
/** The supervision office sends a slip from elsewhere. */
async function issueElsewhere(page: Page, id: string, reason: string): Promise<void> {
  const { version } = await (await page.request.get(`/api/v1/commitments/${id}`)).json();
  const answer = await page.request.post(`/api/v1/commitments/${id}/slips`, {
    headers: { origin: address(), 'idempotency-key': crypto.randomUUID(), 'if-match': `"v${version}"` },
    data: { level: 1, reason },
  });
  if (answer.status() >= 300) throw new Error(await answer.text());
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function openLedger(page: Page, path = '/ledger'): Promise<void> {
  await signIn(page, SUPERVISOR, path);
  await page.locator('tr[data-id], main li h2, main li a').first().waitFor();
}

describe('the ledger', () => {
  it('shows every item in its group, and counts that balance', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    expect(await rows(page).count()).toBe(36);
    await page.getByText('（五）实施安居宜居惠民工程').waitFor();
    await page.getByRole('link', { name: /全部\s*36/ }).waitFor();
    await shot(page, 'ledger');
    await page.getByRole('link', { name: /要盯的/ }).click();
    await page.waitForURL(/light=/);
    await page.waitForFunction(() => document.querySelectorAll('tr[data-id]').length === 10);
    expect(faultsOf(page)).toEqual([]);
  });

  it('goes by keyboard alone: rows, peek and back, selection', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/^2/);
    await page.keyboard.press('Space');
    const peek = page.getByRole('complementary', { name: '第2件速览' });
    await peek.getByRole('link', { name: /打开整页/ }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('complementary', { name: '第3件速览' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^3/);
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await page.getByText('选了 3 件').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/items\//);
  });

  it('finds, filters and keeps a view', async () => {
    const page = await openPage(browser);
    await openLedger(page, '/ledger?q=%E7%94%B5%E6%A2%AF');
    await page.getByRole('button', { name: /存为视图/ }).click();
    await page.getByRole('textbox', { name: '视图名' }).fill('电梯');
    await page.keyboard.press('Enter');
    const view = page.getByRole('link', { name: /^电梯/ });
    await view.waitFor();
    await page.reload();
    await view.waitFor();
    await page.getByRole('button', { name: '删去视图“电梯”' }).click();
    await view.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '去掉全部条件' }).click();
    await page.waitForFunction(() => document.querySelectorAll('tr[data-id]').length === 36);
  });

  it('opens the sub-items folded under an item', async () => {
    const page = await openPage(browser);
    await signIn(page, 'shibei-ducha-review');
    const lists = await (await page.request.get('/api/v1/programmes')).json();
    const { id } = lists.find(({ year }: { year: number }) => year === 2023);
    await page.goto(`/ledger?programme=${id}`);
    await page.getByText(/40个子项，已销号33个/).waitFor();
    const before = await rows(page).count();
    await page.getByRole('button', { name: /^展开/ }).first().click();
    await page.waitForFunction((count) => document.querySelectorAll('tr[data-id]').length > count, before);
    await shot(page, 'ledger-unfolded');
  });

  it('says how late an item was closed and which month is missing', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    const row = (title: string) => rows(page).filter({ hasText: title });
    await row('校内游泳馆').getByText('迟2日').waitFor();
    await row('文化惠民活动').getByText('10月未报').waitFor();
    await row('居家社区养老').getByText('按期').waitFor();
  });

  it('marks what changes meanwhile, moves nothing, and reads anew when asked', async () => {
    const [page, elsewhere] = [await openPage(browser), await openPage(browser)];
    await openLedger(page);
    await signIn(elsewhere, SUPERVISOR);
    await page.waitForFunction(() => document.documentElement.dataset['live'] === 'live');
    const row = rows(page).filter({ hasText: '公园建设' }).first();
    const before = await row.boundingBox();
    await issueElsewhere(elsewhere, (await row.getAttribute('data-id')) ?? '', '现场核验材料不齐');
    const offer = page.getByRole('button', { name: '有1处变化，刷新' });
    await offer.waitFor({ timeout: 3_000 });
    expect(await page.locator('tr[data-changed]').count()).toBe(1);
    expect(await row.boundingBox()).toEqual(before);
    await expect(row.getByText('催办').count()).resolves.toBe(0);
    await page.screenshot({ path: '.data/screenshots/ledger-changed.png' });
    await offer.click();
    await row.getByText('催办').waitFor();
    await page.locator('tr[data-changed]').waitFor({ state: 'detached' });
    expect(faultsOf(page)).toEqual([]);
  });

  it('opens what stands behind a light, by pointing and by keyboard, one at a time', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    const lights = rows(page).locator('button[aria-haspopup="dialog"]');
    const popup = page.locator('[popover]:popover-open');
    await lights.nth(0).hover();
    await popup.waitFor();
    await lights.nth(4).hover();
    await page.waitForFunction(() => document.querySelectorAll('[aria-expanded="true"]').length === 1);
    expect(await popup.count()).toBe(1);
    await page.mouse.move(5, 5);
    await popup.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await popup.waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await popup.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('dialog');
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
  });

  it('issues slips for several at once, where each may have one', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    for (const title of ['森林防火', '乡村振兴示范', '居家社区养老'])
      await rows(page).filter({ hasText: title }).getByRole('checkbox').check();
    await page.getByText('选了 3 件').waitFor();
    await page.getByText('其中1件现在不能发单').waitFor();
    await page.getByRole('button', { name: '发单（2）' }).click();
    const dialogue = page.getByRole('dialog', { name: '给2件发单' });
    await dialogue.getByRole('radio').first().check();
    await dialogue.getByRole('textbox', { name: '事由' }).fill('请于本周内报送现场照片');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'ledger-issue');
    await dialogue.getByRole('button', { name: '发出2张' }).click();
    await page.getByText('2张已发出').waitFor();
    await dialogue.waitFor({ state: 'detached' });
    for (const title of ['森林防火', '乡村振兴示范'])
      await rows(page).filter({ hasText: title }).getByText('催办').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it('saves the chosen lines as a file that spreadsheets read', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    await rows(page).filter({ hasText: '文化惠民活动' }).getByRole('checkbox').check();
    await page.getByRole('button', { name: /导出/ }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '所选1行（CSV）' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('台账-2023-11-15.csv');
    const text = readFileSync(await file.path(), 'utf8');
    const [head = '', line = '', ...rest] = text.split('\r\n');
    expect(head).toMatch(/^\uFEFF号,件名,牵头单位,/);
    expect(line).toMatch(/^29,文化惠民活动,.*10月未报/);
    expect(line.split(',')).toHaveLength(head.split(',').length);
    expect(rest).toEqual(['']);
  });

  it('prints every line, the head on each page, and none of the buttons', async () => {
    const page = await openPage(browser);
    await openLedger(page);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'true');
    });
    await page.getByRole('button', { name: /导出/ }).click();
    await page.getByRole('button', { name: '打印' }).click();
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await rows(page).count()).toBe(36);
    for (const name of [/导出/, /列 \d/, /存为视图/])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    const head = page.locator('main table thead').first();
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    await shot(page, 'ledger-print');
    const pdf = await page.pdf({ format: 'A3', landscape: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['wide', WIDE],
    ['middle', MIDDLE],
    ['phone', PHONE],
  ])('stands on a %s window in both languages', async (_, viewport) => {
    for (const language of ['zh', 'en'] as const) {
      const page = await openPage(browser, {
        viewport,
        language,
        theme: language === 'en' ? 'dark' : 'light',
      });
      await openLedger(page);
      await shot(page, `ledger-${language}`);
      expect(await axe(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    }
  });
});
