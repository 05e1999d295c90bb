import type { Browser, Page } from 'playwright-core';
import { axe, faultsOf, openBrowser, openPage, shot, signIn } from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

jest.setTimeout(240_000);

// Another district than the other journeys look at.
const OFFICE = 'shibei-zhengfuban-affairs';
const CONGRESS = 'shibei-renda-convener';
const SUPERVISOR = 'shibei-ducha-supervise';
const HEAD = 'shibei-zhujian-head';
const NAME = '市北区2024年区办实事';

const target = { what: '加装电梯', value: '300', unit: '部', comparator: 'gte', kind: 'delivery' };
const LIST = {
  categories: [{ number: 1, name: '安居宜居', declaredCount: 1 }],
  items: [{ number: '1', category: 1, title: '老楼加装电梯', targets: [target] }],
};

const as = async (login: string, path: string): Promise<Page> => {
  const page = await openPage(browser);
  await signIn(page, login, path);
  return page;
};
const press = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
const act = async (page: Page, name: string) => {
  const button = page.locator('main').getByRole('button', { name, exact: true }).first();
  const more = page.locator('main').getByRole('button', { name: '更多' });
  if (!(await button.isVisible()) && (await more.count()) > 0) await more.first().click();
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
};

describe('a list on its way into work', () => {
  let item = '';

  it('is drafted, imported, adopted by the congress and registered', async () => {
    const page = await as(OFFICE, '/administration?tab=lists');
    await page.getByRole('button', { name: '新建清单' }).click();
    await page.getByLabel('名称').fill(NAME);
    await page.getByLabel('年份').fill('2024');
    await page.getByRole('button', { name: '建为草稿' }).click();
    await page.getByLabel('清单（JSON）：类别、件、项、目标').fill(JSON.stringify(LIST));
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText(/已导入：1类，1件/).waitFor();
    await page.getByRole('button', { name: '记决议' }).first().click();
    await page.getByLabel('决议文号').fill('北人发〔2023〕9号');
    await press(page, '记决议');
    await page.getByText('北人发〔2023〕9号已记').waitFor();

    const congress = await as(CONGRESS, '/');
    await congress.getByRole('button', { name: '去确认：北人发〔2023〕9号' }).click();
    await congress.getByText('确认后不能撤回').waitFor();
    expect(await axe(congress)).toEqual([]);
    await shot(congress, 'list-confirm');
    await press(congress, '确认通过');
    await congress.getByText('北人发〔2023〕9号已确认，清单生效。').waitFor();
    expect(faultsOf(congress)).toEqual([]);

    await page.goto('/administration?tab=lists');
    await page.getByRole('button', { name: '立项 1' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('老楼加装电梯').waitFor();
    await press(page, '立项');
    await form.getByRole('alert').waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'list-register-refused');
    await form
      .getByLabel(/承诺期|期限/)
      .first()
      .fill('2024-12-31');
    await form.getByLabel(/口径/).first().fill('验收合格并投用');
    await press(page, '立项');
    await closed(page);
    await page.getByText('都已立项').waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it('is assigned by the supervision office, from its own navigation', async () => {
    const page = await as(SUPERVISOR, '/');
    await page.getByRole('link', { name: '管理', exact: true }).first().click();
    await page.getByRole('button', { name: '分解 1' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('老楼加装电梯').waitFor();
    await form.getByLabel('牵头').first().selectOption({ label: '区住建局' });
    await form.getByLabel(/分管/).selectOption({ index: 1 });
    expect(await axe(page)).toEqual([]);
    await shot(page, 'list-assign');
    await press(page, '分解');
    await closed(page);
    await page.getByText('没有待分解的件').waitFor();
    const { items } = await (await page.request.get('/api/v1/commitments?limit=100')).json();
    item = items.find(({ title }: { title: string }) => title === '老楼加装电梯').id;
    expect(faultsOf(page)).toEqual([]);
  });

  it('comes back as not ours, and is assigned again', async () => {
    const page = await as(HEAD, `/items/${item}`);
    await act(page, '不属我局');
    await press(page, '不属我局');
    await page.getByText('要填', { exact: true }).waitFor();
    await page.getByLabel(/为什么不属我局/).fill('电梯由市场监管部门牵头。');
    await press(page, '不属我局');
    await closed(page);
    const office = await as(SUPERVISOR, `/items/${item}`);
    await act(office, '交办');
    await office.getByLabel(/牵头部门/).selectOption({ label: '区住建局' });
    await office.getByLabel(/责任岗位/).selectOption({ index: 1 });
    await office.getByLabel(/分管领导/).selectOption({ index: 1 });
    await press(office, '交办');
    await closed(office);
    await page.reload();
    await act(page, '接收交办');
    await press(page, '接收交办');
    await closed(page);
    expect(faultsOf(page)).toEqual([]);
  });

  it('asks for a later promised date, which the government office can only refuse', async () => {
    const page = await as(HEAD, `/items/${item}`);
    await act(page, '申请延期');
    await page.getByLabel(/改到哪天/).fill('2024-06-30');
    await page.getByLabel(/理由/).selectOption({ label: '采购未完' });
    await page.getByLabel(/说明/).fill('设备采购流标，重新招标。');
    await press(page, '申请延期');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    expect(await page.locator('dialog input[aria-invalid=true]').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'list-extension-refused');
    await page.getByLabel(/改到哪天/).fill('2025-06-30');
    await press(page, '申请延期');
    await closed(page);

    const office = await as(OFFICE, `/items/${item}`);
    await act(office, '不同意延期');
    const form = office.getByRole('dialog');
    await form.getByText(/承诺期只能凭人大确认了的决议改/).waitFor();
    expect(await form.getByRole('radio').count()).toBe(0);
    await form.getByLabel(/批语/).fill('先抓招标，期限不动。');
    expect(await axe(office)).toEqual([]);
    await shot(office, 'list-extension-decide');
    const other = await as(OFFICE, `/items/${item}`);
    await act(other, '不同意延期');
    await other.getByLabel(/批语/).fill('不同意。');
    await press(other, '不同意延期');
    await closed(other);
    // What the first had typed stays; the form says that it came too late.
    await form.getByRole('alert').waitFor();
    expect(await form.getByLabel(/批语/).inputValue()).toBe('先抓招标，期限不动。');
    expect(await form.getByRole('button', { name: '不同意延期' }).isDisabled()).toBe(true);
    expect(faultsOf(office)).toEqual([]);
  });

  it('is not claimed complete before anything is verified, and says why', async () => {
    const page = await as(HEAD, `/items/${item}`);
    await page.getByText('还没有报过数，三本账从第一期填报起。').waitFor();
    await act(page, '申请办结');
    await page.getByLabel(/说明/).fill('已全部投用。');
    await press(page, '申请办结');
    await page.getByText(/还不能申报办结：尚无已采纳的填报、目标未达“加装电梯”/).waitFor();
    expect(await page.getByLabel(/说明/).inputValue()).toBe('已全部投用。');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'list-claim-refused');
    expect(faultsOf(page)).toEqual([]);
  });
});
