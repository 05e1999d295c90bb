import type { Browser, Page } from 'playwright-core';
import { ADMINISTRATOR, axe, faultsOf, OFFICE, openBrowser, openPage, shot, signIn } from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const open = async (login: string, tab: string, visit = {}): Promise<Page> => {
  const page = await openPage(browser, visit);
  await signIn(page, login, `/administration?tab=${tab}`);
  await page.locator('h2.section').first().waitFor();
  return page;
};

describe('an administrator', () => {
  it('adds somebody, sees the password once, hands a post over and retires', async () => {
    const page = await open(ADMINISTRATOR, 'people');
    await page.getByRole('button', { name: '新建人员' }).click();
    const form = page.getByRole('dialog', { name: '新建人员' });
    await form.getByLabel('姓名').fill('演示·接任联络员');
    await form.getByLabel('登录名').fill('laoshan-successor');
    await page.keyboard.press('Control+Enter');
    const once = page.getByRole('dialog', { name: '人员已建，一次性口令' });
    expect(await once.locator('output').innerText()).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){2}$/);
    await shot(page, 'administration-one-time-password');
    expect(await axe(page)).toEqual([]);
    await once.getByRole('button', { name: '已记下，关闭' }).click();
    await page
      .getByRole('row', { name: /接任联络员/ })
      .getByText('无岗位')
      .waitFor();

    await page.getByRole('link', { name: '岗位' }).click();
    await page.getByRole('button', { name: '移交：区住建局 实事联络岗' }).click();
    const hand = page.getByRole('dialog', { name: /移交/ });
    await hand.getByText(/未办\d+项 = .*名下事项/).waitFor();
    await hand.getByLabel('接手的人').selectOption({ label: '演示·接任联络员（laoshan-successor）' });
    await shot(page, 'administration-hand-over');
    expect(await axe(page)).toEqual([]);
    await hand.getByRole('button', { name: '移交' }).click();
    await page.getByText('区住建局实事联络岗已移交给演示·接任联络员。').waitFor();

    await page.getByRole('link', { name: '人员' }).click();
    await page.getByRole('button', { name: '停用：演示·接任联络员' }).click();
    const retire = page.getByRole('dialog', { name: /停用/ });
    await retire.getByText(/1个岗位空出来/).waitFor();
    await retire.getByRole('button', { name: '停用' }).click();
    await page.getByText('演示·接任联络员已停用，空出1个岗位。').waitFor();
    await page.getByRole('link', { name: '岗位' }).click();
    await page.getByLabel('只看空缺（1）').check();
    await page.getByRole('button', { name: '安排人：区住建局 实事联络岗' }).click();
    await page
      .getByLabel('接手的人')
      .selectOption({ label: '演示·崂山区住建局联络员（laoshan-zhujian-liaison）' });
    await page.getByRole('dialog').getByRole('button', { name: '安排人' }).click();
    await page.getByText(/已移交给演示·崂山区住建局联络员/).waitFor();
    await page.getByText('没有空缺的岗位').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it('sees what a day off would move before saving it', async () => {
    const page = await open(ADMINISTRATOR, 'calendar');
    await page.getByRole('button', { name: /^2023年12月5日/ }).click();
    const form = page.getByRole('dialog');
    await form.getByText(/会移动期限\d+项/).waitFor();
    await shot(page, 'administration-day');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(faultsOf(page)).toEqual([]);
  });

  it('makes a token that is shown once, and revokes it', async () => {
    const page = await open(ADMINISTRATOR, 'tokens');
    await page.getByRole('button', { name: '新建令牌' }).click();
    await page.getByLabel('用途').fill('月报取数');
    await page.getByRole('dialog').getByRole('button', { name: '新建令牌' }).click();
    await page.getByRole('dialog', { name: '令牌已建' }).waitFor();
    await page.getByRole('button', { name: '已记下，关闭' }).click();
    await page.getByRole('button', { name: '作废：月报取数' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '作废' }).click();
    await page.getByText('没有令牌').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });
});

describe('the government office', () => {
  it('makes a draft, sees every bad row of an import, mends it and rules on the count', async () => {
    const page = await open(OFFICE, 'lists');
    await page.getByRole('button', { name: '新建清单' }).click();
    await page.getByLabel('名称').fill('崂山区2024年区办实事');
    await page.getByRole('button', { name: '建为草稿' }).click();
    const list = page.getByLabel('清单（JSON）：类别、件、项、目标');
    const target = { what: '加装电梯', value: '300', unit: '部', comparator: 'gte', kind: 'delivery' };
    const items = [
      { number: '1', category: 9, title: '加装电梯', targets: [{ ...target, comparator: 'more' }] },
      { number: '1', category: 1, title: '改造管网', targets: [target] },
    ];
    const categories = [{ number: 1, name: '安居宜居', declaredCount: 3 }];
    await list.fill(JSON.stringify({ categories, items }));
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText(/没有导入，\d+处要改/).waitFor();
    await shot(page, 'administration-import-faults');
    expect(await axe(page)).toEqual([]);
    const mended = items.map((item, index) => ({
      ...item,
      number: String(index + 1),
      category: 1,
      targets: [target],
    }));
    await list.fill(JSON.stringify({ categories, items: mended }));
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText(/已导入：1类，2件/).waitFor();
    await page.getByRole('button', { name: '写明理由，按实有计' }).first().click();
    await page.getByRole('textbox', { name: '理由' }).fill('印发稿类别标题误写，按正文两件计。');
    await page.getByRole('dialog').getByRole('button', { name: '写明理由，按实有计' }).click();
    await page.getByText('已裁定，记入经过。').waitFor();
    await shot(page, 'administration-lists');
    expect(faultsOf(page)).toEqual([]);
  });
});
