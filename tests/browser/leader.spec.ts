import type { Browser, Page } from 'playwright-core';
import {
  axe,
  CONVENER,
  faultsOf,
  isTooWide,
  LEADER,
  MIDDLE,
  openBrowser,
  openPage,
  PASSWORD,
  PHONE,
  shot,
  signIn,
  WIDE,
} from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

const TITLE = '城市美容师之家';
const SLIP = '崂督通〔2023〕2号';

/** Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.closest('a, button')?.textContent ?? '',
    );
    if (focused.includes(name)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** Every red item of the field, with why, in the order of the desk. */
async function redOf(page: Page): Promise<string[]> {
  await page.locator('section[aria-labelledby=mine] tbody tr').first().waitFor();
  const rows = await page.locator('section[aria-labelledby=mine] tbody tr').allInnerTexts();
  return rows.filter((row) => /红|Red/.test(row)).map((row) => row.replace(/\s+/g, ' '));
}

describe('a leader’s glance', () => {
  it('goes by keyboard alone from signing in to the slip, the promise and the paper', async () => {
    const page = await openPage(browser);
    await page.goto('/');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await page.keyboard.type(LEADER);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    const red = await redOf(page);
    expect(red.map((row) => row.replace(/^(\d+).*红 (\S+).*$/, '$1 $2'))).toEqual([
      '19 差34.0点',
      '22 差32.0点',
      '23 差100.0点',
      '27 过承诺期',
    ]);
    await page.getByText('已答复，承诺11月17日办妥').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.getByText('✓ 平').waitFor();
    await tabTo(page, TITLE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const slips = page.locator('#slips');
    await slips.getByText(SLIP).first().waitFor();
    await slips
      .getByText(/承诺 11-17/)
      .first()
      .waitFor();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(0);
    await shot(page, 'leader-item');
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.locator('h1', { hasText: '工作台' }).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([
    ['en', WIDE],
    ['zh', MIDDLE],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('sees in %s at %o what is red, why, and what was promised', async (language, viewport) => {
    const page = await openPage(browser, { viewport, language });
    await signIn(page, LEADER);
    const seen = async (name: string) => {
      await shot(page, `leader-${name}-${language}`);
      expect({ name, axe: await axe(page), wide: await isTooWide(page) }).toEqual({
        name,
        axe: [],
        wide: false,
      });
    };
    const red = await redOf(page);
    expect(red).toHaveLength(4);
    for (const row of red) expect(row).toMatch(/差|过承诺期|behind|past its date/);
    await seen('desk');
    await page.goto('/wall-chart');
    await page.locator('main').getByRole('link', { name: TITLE }).first().click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.locator('#slips').getByText(SLIP).first().waitFor();
    await page.locator('#history li').first().waitFor();
    await seen('item');
    expect(faultsOf(page)).toEqual([]);
  });
});

describe('a congress monitor’s look', () => {
  it.each([
    ['zh', WIDE],
    ['en', PHONE],
  ] as const)('finds in %s at %o what is behind and changes nothing', async (language, viewport) => {
    const page = await openPage(browser, { viewport, language });
    await signIn(page, CONVENER);
    expect(await redOf(page)).toHaveLength(4);
    expect(await axe(page)).toEqual([]);
    await shot(page, `monitor-desk-${language}`);
    await page.locator('section[aria-labelledby=mine]').getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.locator('#history li').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    await shot(page, `monitor-item-${language}`);
    const id = new URL(page.url()).pathname.split('/')[2];
    const item = await (await page.request.get(`/api/v1/commitments/${id}`)).json();
    for (const { name } of item.actions) expect(name).toMatch(/resolution|hearing|follow/);
    expect(faultsOf(page)).toEqual([]);
  });
});
