import type { Browser } from 'playwright-core';
import { axe, faultsOf, OFFICE, openBrowser, openPage, REVIEWER, shot, signIn } from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

describe('a supervisor’s morning', () => {
  it('judges a report by keyboard alone: reduces one figure with a reason, accepts, goes on', async () => {
    const page = await openPage(browser);
    await signIn(page, REVIEWER, '/supervision/reviews');
    const item = page.getByRole('button', { name: /第36件/ });
    await item.waitFor();
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('j');
      if ((await item.getAttribute('aria-current')) === 'true') break;
    }
    await page.getByText('部门怎么说').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('d');
    await page.getByLabel('三合一场所烟感报警器安装 核减为').waitFor();
    await page.keyboard.type('192');
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    await page.getByRole('alert').getByText('理由码').waitFor();
    await page.keyboard.press('3');
    await page.getByText('仍为黄').waitFor();
    await shot(page, 'supervision-review');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('a');
    await page.getByText('第36件10月填报已采纳').waitFor();
    await item.waitFor({ state: 'detached' });
    expect(faultsOf(page)).toEqual([]);
  });

  it('returns a report with a reason code', async () => {
    const page = await openPage(browser);
    await signIn(page, REVIEWER, '/supervision/reviews');
    const item = page.getByRole('button', { name: /第8件/ });
    await item.click();
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: '退回整份' }).waitFor();
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('选一个退回的理由码。').waitFor();
    await page.getByRole('heading', { name: '退回整份' }).click();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('第8件10月填报已退回').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it('reads a slip with its chain from the board, and gets the focus back', async () => {
    const page = await openPage(browser);
    await signIn(page, REVIEWER, '/supervision/slips');
    await page
      .getByText(/今年\d+ = 在途/)
      .first()
      .waitFor();
    await shot(page, 'supervision-board');
    const card = page.getByRole('button', { name: /崂督约/ });
    await card.focus();
    await page.keyboard.press('Enter');
    const dialogue = page.getByRole('dialog');
    await dialogue.getByText('来龙去脉').waitFor();
    await shot(page, 'supervision-slip');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'detached' });
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faultsOf(page)).toEqual([]);
  });

  it('foresees what will fire, and why', async () => {
    const page = await openPage(browser);
    await signIn(page, REVIEWER, '/supervision/preview');
    await page.getByRole('button', { name: '只看单据' }).click();
    await page.getByRole('button', { name: /约谈 27/ }).click();
    await page.getByText('怎样就不发').waitFor();
    await page.getByText('督办已送达').waitFor();
    await shot(page, 'supervision-preview');
    expect(await axe(page)).toEqual([]);
  });
});

describe('a changed policy', () => {
  it('is rehearsed against the past year before it is saved with a reason', async () => {
    const page = await openPage(browser);
    await signIn(page, OFFICE, '/supervision/policy');
    await page.getByLabel('催办送达后，几个工作日未改发督办').fill('3');
    await page.getByText('草案改了 1 处').waitFor();
    expect(await page.getByRole('button', { name: /存为规则/ }).count()).toBe(0);
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByRole('button', { name: /逐张看/ }).click();
    await page.getByText('逐周：实发与会发').waitFor();
    await shot(page, 'supervision-rehearsal');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /存为规则/ }).click();
    await page.getByText('写明为什么改。').waitFor();
    await page.getByLabel(/为什么改/).fill('催办后五日太长，部门来不及补。');
    await page.getByRole('button', { name: /存为规则 v2/ }).click();
    await page.getByText('规则 v2 已存').waitFor();
    await page.getByText('催办后五日太长').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });
});
