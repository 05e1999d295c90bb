import type { Browser, Page } from 'playwright-core';
import {
  axe,
  faultsOf,
  isTooWide,
  openBrowser,
  openPage,
  PASSWORD,
  PHONE,
  REPORTER,
  REVIEWER,
  shot,
  signIn,
  WIDE,
} from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const textOf = (page: Page) => page.locator('body').innerText();

describe('signing in', () => {
  it('is done by keyboard alone, leads back to where one was, and ends', async () => {
    const page = await openPage(browser);
    await page.goto('/ledger?q=%E7%94%B5%E6%A2%AF');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await shot(page, 'sign-in');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type(REVIEWER);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '台账' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('电梯');

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.locator('h1', { hasText: '工作台' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /审核岗/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('退出登录');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await page.goto('/ledger');
    await page.getByRole('heading', { name: '登录' }).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it('says what was wrong and lets one try again', async () => {
    const page = await openPage(browser);
    await page.goto('/');
    await page.getByLabel('账号').fill('nobody-here');
    await page.getByLabel('口令').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('账号或口令不对。').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe('nobody-here');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await textOf(page)).toContain('Demonstration');
    expect(await axe(page)).toEqual([]);
  });
});

describe('the shell', () => {
  it.each([
    ['1440', WIDE],
    ['390', PHONE],
  ])('stands at %s px in both languages and themes', async (_, viewport) => {
    for (const language of ['zh', 'en'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        const page = await openPage(browser, { viewport, language, theme });
        await signIn(page, REPORTER);
        await page
          .getByText(language === 'zh' ? /距12月31日|星期三/ : /Wednesday/)
          .first()
          .waitFor();
        await shot(page, `shell-${language}-${theme}`);
        expect(await axe(page)).toEqual([]);
        expect(await isTooWide(page)).toBe(false);
        expect(faultsOf(page)).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('asks for the password over the page when the session has ended, and goes on', async () => {
    const page = await openPage(browser);
    await signIn(page, REVIEWER, '/ledger');
    await page.locator('h1', { hasText: '台账' }).waitFor();
    const search = page.getByRole('combobox', { name: '查件号、件名、部门' });
    await search.fill('电梯');
    await page.getByRole('option').first().waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: '收件' }).first().click();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const dialogue = page.getByRole('dialog', { name: '请重新登录' });
    await dialogue.waitFor();
    await shot(page, 'expired');
    expect(await axe(page)).toEqual([]);
    await dialogue.getByLabel('口令').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await dialogue.waitFor({ state: 'detached' });
    await page.locator('main li').first().waitFor();
    expect(await search.inputValue()).toBe('电梯');
    expect(faultsOf(page)).toEqual([]);
  });

  it('says that the network is gone and that it is back', async () => {
    const page = await openPage(browser);
    await signIn(page, REVIEWER);
    await page.context().setOffline(true);
    await page.getByText('没有网络。').waitFor();
    await shot(page, 'offline');
    await page.context().setOffline(false);
    await page.getByText('没有网络。').waitFor({ state: 'detached' });
  });
});
