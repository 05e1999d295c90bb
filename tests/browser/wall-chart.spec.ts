import type { Browser, Page } from 'playwright-core';
import {
  axe,
  faultsOf,
  isTooWide,
  LEADER,
  openBrowser,
  openPage,
  PHONE,
  REPORTER,
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

/** Its pages and their sizes in points, read from the document itself. */
async function printed(page: Page): Promise<{ readonly pages: number; readonly sizes: readonly string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
  return { pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, sizes: [...new Set(sizes)] };
}

const LANGUAGES = ['zh', 'en'] as const;

describe('the wall chart', () => {
  it('is one page of A3, in the light theme whatever the screen is', async () => {
    const page = await openPage(browser, { theme: 'dark' });
    await signIn(page, LEADER, '/wall-chart');
    await page.locator('article table tbody tr').first().waitFor();
    expect(await printed(page)).toEqual({ pages: 1, sizes: ['1191×842'] });
    await shot(page, 'wall-chart-dark');
    expect(faultsOf(page)).toEqual([]);
  });

  it.each(LANGUAGES)('shows every item with its light, and counts that balance (%s)', async (language) => {
    const page = await openPage(browser, { viewport: WIDE, language });
    await signIn(page, SUPERVISOR, '/wall-chart');
    await page.locator('article table tbody tr').first().waitFor();
    expect(await page.locator('article table').first().locator('tbody tr').count()).toBe(36);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('article *')]
          .filter((element) => element.checkVisibility() && element.textContent?.trim())
          .map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(11);
    await page.getByText(language === 'zh' ? '✓ 平' : '✓ balances').waitFor();
    await shot(page, `wall-chart-${language}`);
    expect(await axe(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });

  it('fills the screen with f, and leads to an item', async () => {
    const page = await openPage(browser, { viewport: { width: 1920, height: 1080 } });
    await signIn(page, LEADER, '/wall-chart');
    await page.locator('article table tbody tr').first().waitFor();
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.screenshot({ path: '.data/screenshots/wall-chart-full-1920.png' });
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.getByRole('link', { name: '老旧小区、电梯与物业机制' }).click();
    await page.waitForURL(/\/items\//);
  });

  it('is a list by category on a phone', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await signIn(page, REPORTER, '/wall-chart');
    await page.getByRole('heading', { name: '大力提升社会保障能力' }).waitFor();
    await shot(page, 'wall-chart');
    expect(await axe(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('the monthly circular', () => {
  it.each(LANGUAGES)(
    'says its counts balance, and draws each picture with its table (%s)',
    async (language) => {
      const page = await openPage(browser, { viewport: WIDE, language });
      await signIn(page, SUPERVISOR, '/circular');
      await page.locator('figure svg[width]').nth(1).waitFor();
      await page.getByText(language === 'zh' ? '36 = 36，平' : '36 = 36, balances').waitFor();
      await shot(page, `circular-${language}`);
      expect(await axe(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      expect(faultsOf(page)).toEqual([]);
    },
  );

  it('is printed on A4, and an earlier month can be chosen', async () => {
    const page = await openPage(browser, { theme: 'dark' });
    await signIn(page, LEADER, '/circular');
    await page.locator('figure svg[width]').nth(1).waitFor();
    const { pages, sizes } = await printed(page);
    expect(sizes).toEqual(['595×842']);
    expect(pages).toBeGreaterThan(1);
    await page.getByLabel(/期/).selectOption('2023-09');
    await page.waitForURL(/period=2023-09/);
    await page.getByText('2023年第9期').waitFor();
  });

  it('is read on a phone', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await signIn(page, REPORTER, '/circular');
    await page.locator('figure svg[width]').nth(1).waitFor();
    await shot(page, 'circular');
    expect(await axe(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});
