import type { Browser, Page } from 'playwright-core';
import {
  ADMINISTRATOR,
  axe,
  faultsOf,
  HEAD,
  isTooWide,
  openBrowser,
  openPage,
  PHONE,
  REPORTER,
  shot,
  signIn,
  WIDE,
} from './support/journey';
import { type Robot, startRobot } from './support/robot';

let browser: Browser;
let robot: Robot;

beforeAll(async () => {
  browser = await openBrowser();
  robot = await startRobot();
});
afterAll(async () => {
  await browser?.close();
  await robot?.close();
});

const at = async (login: string, path: string, visit = {}): Promise<Page> => {
  const page = await openPage(browser, visit);
  await signIn(page, login, path);
  await page.locator('h2.section').first().waitFor();
  return page;
};

describe('a reporter', () => {
  it('turns mail off, is told what cannot be muted, and finds the choice kept', async () => {
    const page = await at(REPORTER, '/');
    await page.getByRole('button', { name: /区住建局 实事联络岗/ }).click();
    await page.getByRole('link', { name: '个人设置' }).click();
    await page.getByText(/督办及以上的单据关不掉/).waitFor();
    await page.getByText(/自动提醒只在工作日08:30至17:30发出/).waitFor();
    const mail = page.getByRole('group', { name: '邮件' });
    await mail.getByRole('radio', { name: '不要' }).check();
    await page.getByText(/存后：临期提醒和催办只在站内；督办及以上仍发到/).waitFor();
    await shot(page, 'settings-mail-off');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已存，从下一封起照此发。').waitFor();
    await page.reload();
    await page.getByText('没有改动').waitFor();
    expect(await mail.getByRole('radio', { name: '不要' }).isChecked()).toBe(true);
    expect(faultsOf(page)).toEqual([]);
  });

  it('says by which name the group is to call, on a phone', async () => {
    const page = await at(HEAD, '/', { viewport: PHONE });
    await page.getByRole('button', { name: '更多' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /区住建局 主要负责人/ })
      .click();
    await page.getByRole('link', { name: '个人设置' }).click();
    await page.getByText('提醒发到哪里').waitFor();
    await page
      .getByRole('group', { name: '群里@你' })
      .getByRole('radio', { name: '要', exact: true })
      .check();
    await page.getByRole('button', { name: '保存' }).click();
    // Without a name nobody can be named: the browser holds the form and the field is told.
    const name = page.getByLabel('你在群里的账号或手机号');
    expect(await name.evaluate((field) => field.matches(':invalid'))).toBe(true);
    await name.fill('zhujian.head');
    await shot(page, 'settings-mention');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已存，从下一封起照此发。').waitFor();
    expect(await isTooWide(page)).toBe(false);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe('an administrator', () => {
  const set = async (page: Page, kind: string, name: string, path: string): Promise<void> => {
    await page.getByRole('button', { name: '新建接收端' }).first().click();
    const form = page.getByRole('dialog', { name: '新建接收端' });
    await form.getByRole('radio', { name: kind }).check();
    await form.getByLabel('名称').fill(name);
    await form.getByLabel('网址').fill(robot.url + path);
  };

  it('sets a group robot up, tests it, and sees the message arrive', async () => {
    const page = await at(ADMINISTRATOR, '/administration?tab=receivers');
    await set(page, '企业微信群机器人', '区住建局工作群', '/wecom?key=abc');
    await page.getByLabel('发谁的提醒').selectOption({ label: '区住建局' });
    await shot(page, 'receivers-create');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    const row = page.getByRole('row', { name: /区住建局工作群/ });
    await row.getByText('区住建局的提醒').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('key=abc');
    await row.getByRole('button', { name: '发测试：区住建局工作群' }).click();
    await row.getByText(/送到了/).waitFor();
    expect(robot.posted.filter(({ path }) => path.startsWith('/wecom'))).toHaveLength(1);
    await shot(page, 'receivers-tested');
    expect(faultsOf(page)).toEqual([]);
  });

  it('is refused an address that nothing may be sent to, and keeps what was typed', async () => {
    const page = await at(ADMINISTRATOR, '/administration?tab=receivers');
    await set(page, '钉钉群机器人', '办公室群', '');
    await page.getByLabel('网址').fill('https://169.254.169.254/latest/meta-data');
    await page.getByRole('dialog').getByRole('button', { name: '新建接收端' }).click();
    await page.getByText(/不能发往“169.254.169.254”/).waitFor();
    expect(await page.getByLabel('名称').inputValue()).toBe('办公室群');
    await shot(page, 'receivers-refused');
    expect(faultsOf(page)).toEqual([]);
  });

  it('sees a webhook’s secret once, gives it a new one, and retires it', async () => {
    const page = await at(ADMINISTRATOR, '/administration?tab=receivers');
    await set(page, 'Webhook', '区大数据平台', '/events');
    await page.getByRole('button', { name: '全选' }).click();
    await page.keyboard.press('Control+Enter');
    const once = page.getByRole('dialog', { name: '接收端已建，签名密钥' });
    const first = await once.locator('output').innerText();
    expect(first).toMatch(/^whsec_/);
    await shot(page, 'receivers-secret');
    await once.getByRole('button', { name: '已记下，关闭' }).click();
    await page.getByRole('button', { name: '换密钥：区大数据平台' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '换密钥' }).click();
    const second = page.getByRole('dialog', { name: '新的签名密钥' });
    expect(await second.locator('output').innerText()).not.toBe(first);
    await second.getByRole('button', { name: '已记下，关闭' }).click();
    await page.getByText(/新旧密钥都签/).waitFor();
    await page.getByRole('button', { name: '停用：区大数据平台' }).click();
    await page.getByText('停用后不能恢复').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await page.getByText('区大数据平台已停用。').waitFor();
    await page.getByText(/停用1/).waitFor();
    expect(faultsOf(page)).toEqual([]);
  });

  it('sends again what a robot refused, under the same id', async () => {
    const page = await at(ADMINISTRATOR, '/administration?tab=receivers');
    robot.answer(310000, 'keywords not in content');
    await set(page, '钉钉群机器人', '区教育局工作群', '/dingtalk');
    await page.keyboard.press('Control+Enter');
    const row = page.getByRole('row', { name: /区教育局工作群/ });
    await row.getByRole('button', { name: /发测试/ }).click();
    await row
      .getByText(/送不到/)
      .first()
      .waitFor();
    await row.getByRole('link', { name: '1条，去再发' }).click();
    const letter = page.getByRole('row', { name: /区教育局工作群/ });
    await letter.getByText(/keywords not in content/).waitFor();
    await shot(page, 'receivers-dead-letter');
    robot.answer(0, 'ok');
    await letter.getByRole('button', { name: /再发一次/ }).click();
    await letter.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '接收端' }).click();
    await row.getByText(/送到了/).waitFor();
    const ids = robot.posted.filter(({ path }) => path.startsWith('/dingtalk')).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(faultsOf(page)).toEqual([]);
  });

  it('sees that nothing is due and not sent, and that the canary goes all the way', async () => {
    const page = await openPage(browser);
    await signIn(page, ADMINISTRATOR);
    await page.getByRole('link', { name: '运行', exact: true }).click();
    await page.getByText('必须是0，现在是0。').waitFor();
    await page.getByText(/最近一条\d\d:\d\d送到/).waitFor();
    await page.getByText('看数据表').first().click();
    await page.getByRole('cell', { name: '送到' }).first().waitFor();
    const checks = page.getByRole('table').filter({ has: page.getByText('怎么办') });
    expect(await checks.getByRole('row').count()).toBeGreaterThan(6);
    expect(await checks.getByText('不能用').count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe('channels and operations', () => {
  it.each([
    ['zh', 'light', WIDE],
    ['en', 'dark', WIDE],
    ['zh', 'light', PHONE],
    ['en', 'light', PHONE],
  ] as const)('stand in %s, %s, at every width', async (language, theme, viewport) => {
    for (const [login, path, name] of [
      [REPORTER, '/settings', 'settings'],
      [ADMINISTRATOR, '/administration?tab=receivers', 'receivers'],
      [ADMINISTRATOR, '/ops', 'operations'],
    ] as const) {
      const page = await at(login, path, { viewport, language, theme });
      await page.locator('.skeleton').waitFor({ state: 'detached' });
      await page.locator('main table:visible').first().waitFor();
      await shot(page, `${name}-${language}-${theme}`);
      expect({ name, axe: await axe(page), wide: await isTooWide(page) }).toEqual({
        name,
        axe: [],
        wide: false,
      });
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('are nothing that anybody else is shown', async () => {
    const page = await openPage(browser);
    await signIn(page, REPORTER, '/ops');
    await page.getByText(/没取到运行状况/).waitFor();
    expect(await page.getByRole('link', { name: '运行', exact: true }).count()).toBe(0);
    await page.goto('/administration?tab=receivers');
    await page.locator('h2.section').first().waitFor();
    expect(await page.getByRole('link', { name: '接收端' }).count()).toBe(0);
  });
});
