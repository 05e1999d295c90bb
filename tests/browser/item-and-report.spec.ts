import type { Browser, Page } from 'playwright-core';
import {
  axe,
  CONVENER,
  faultsOf,
  HEAD,
  isTooWide,
  openBrowser,
  openPage,
  PHONE,
  REPORTER,
  REVIEWER,
  shot,
  signIn,
  SUPERVISOR,
} from './support/journey';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ELEVATORS = '22';
const ROADS = '26';
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** The address of an item by its number. */
async function idOf(page: Page, number: string): Promise<string> {
  const { items } = await (await page.request.get('/api/v1/commitments?limit=100')).json();
  const found = items.find((line: { number: string }) => line.number === number);
  if (!found) throw new Error(`no item ${number}`);
  return found.id;
}

async function openItem(page: Page, login: string, number: string, rest = ''): Promise<string> {
  await signIn(page, login);
  const id = await idOf(page, number);
  await page.goto(`/items/${id}${rest}`);
  await page.locator('h1').waitFor();
  return id;
}

/** The report that waits goes back, so that the next journey finds the month open. */
async function takeBack(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname
    .split('/')
    .slice(0, 3)
    .join('/')
    .replace('/items', '/commitments');
  const reports = await (await page.request.get(`/api/v1${path}/reports`)).json();
  const waiting = reports.find(({ state }: { state: string }) => state === 'waiting');
  const answer = await page.request.delete(`/api/v1/reports/${waiting.id}`, {
    headers: { origin: new URL(page.url()).origin, 'if-match': `"v${waiting.version}"` },
  });
  if (!answer.ok()) throw new Error(await answer.text());
}

const scrolled = async (page: Page) => {
  for (let at = 0; at < 12; at += 1) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(80);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
};

describe('an item', () => {
  it.each([
    [REPORTER, 'zh', undefined],
    [REVIEWER, 'en', undefined],
    [CONVENER, 'zh', PHONE],
  ] as const)('shows %s in %s three truths, dates, slips and history', async (login, language, viewport) => {
    const page = await openPage(browser, { language, ...(viewport ? { viewport } : {}) });
    await openItem(page, login, ELEVATORS);
    await page.locator('#slips').getByText('崂督约〔2023〕3号').first().waitFor();
    await page.getByText('231').first().waitFor();
    await scrolled(page);
    expect(await isTooWide(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
    await shot(page, `item-${language}-${login}`);
    await page.context().close();
  });

  it('shows its history by topic, and is followed from its page', async () => {
    const page = await openPage(browser, { theme: 'dark' });
    await openItem(page, REPORTER, ELEVATORS);
    const history = page.locator('#history');
    await history.getByRole('button', { name: '单据' }).click();
    await history
      .getByText(/崂督约〔2023〕3号|约谈/)
      .first()
      .waitFor();
    expect(await history.getByText(/^报.*月进度/).count()).toBe(0);
    await page.getByRole('button', { name: '加入关注' }).click();
    await page.getByRole('button', { name: '取消关注' }).click();
    await page.getByRole('button', { name: '加入关注' }).waitFor();
    await scrolled(page);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'item-dark');
    await page.context().close();
  });

  it('goes to the next item and back by keyboard', async () => {
    const page = await openPage(browser);
    await openItem(page, REPORTER, ELEVATORS);
    await page.getByText('下一件 23').waitFor();
    await page.keyboard.press(']');
    await page.getByRole('heading', { level: 1, name: '城市美容师之家' }).waitFor();
    await page.keyboard.press('[');
    await page.getByRole('heading', { level: 1, name: /老旧小区/ }).waitFor();
    await page.context().close();
  });

  it('says what follows before an act, keeps what was typed, and gives the focus back', async () => {
    const page = await openPage(browser);
    await openItem(page, REVIEWER, ELEVATORS);
    const button = page.getByRole('button', { name: '解除' });
    await button.click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByText('按下以后').waitFor();
    await dialogue.getByRole('button', { name: '解除' }).click();
    await dialogue.getByRole('alert').waitFor();
    await dialogue.getByText('要填', { exact: true }).waitFor();
    await dialogue.getByLabel(/为什么解除/).fill('试填，不送');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'item-act');
    await page.keyboard.press('Escape');
    await dialogue.waitFor({ state: 'detached' });
    await button.click();
    expect(await dialogue.getByLabel(/为什么解除/).inputValue()).toBe('试填，不送');
    await page.context().close();
  });
});

describe('a form of the item page', () => {
  it('says at the field what the server refused, and shows what moved while it was open', async () => {
    const page = await openPage(browser);
    await openItem(page, REVIEWER, ROADS);
    await page.getByRole('button', { name: '人工发单' }).click();
    const dialogue = page.getByRole('dialog');
    await dialogue.getByLabel('级').selectOption({ label: '催办' });
    await dialogue.getByLabel('事由').fill('进度未见');
    await dialogue.getByLabel(/整改限/).fill('2023-01-05');
    await dialogue.getByRole('button', { name: '人工发单' }).click();
    await dialogue.getByRole('alert').waitFor();
    expect(await dialogue.locator('input[aria-invalid=true]').count()).toBe(1);
    const other = await openPage(browser);
    await openItem(other, SUPERVISOR, ROADS);
    await other.getByRole('button', { name: '调差灯色' }).click();
    await other.getByRole('dialog').getByRole('radio').first().check();
    await other.getByRole('dialog').getByLabel('理由').fill('现场进度慢');
    await other.getByRole('dialog').getByRole('button', { name: '调差灯色' }).click();
    await other.getByRole('dialog').waitFor({ state: 'detached' });
    await dialogue.getByText('打开时').waitFor();
    expect(await dialogue.getByLabel('事由').inputValue()).toBe('进度未见');
    expect(await axe(page)).toEqual([]);
    await shot(page, 'item-act-moved');
    await other.getByRole('button', { name: '撤销调差' }).click();
    await other.getByRole('dialog').getByLabel('理由').fill('已赶上');
    await other.getByRole('dialog').getByRole('button', { name: '撤销调差' }).click();
    await other.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
    await other.context().close();
  });
});

describe('a report', () => {
  it('asks beside the figure, takes evidence, is filed and taken back', async () => {
    const page = await openPage(browser);
    await openItem(page, REPORTER, ROADS, '/report');
    const figure = page.getByLabel('道路提升 累计数');
    await figure.fill('5');
    await page
      .getByText(/由6降到5/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('还有要说明的没写原因').waitFor();
    await page.getByLabel('更正上期已核数').check();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '通车.png', mimeType: 'image/png', buffer: PHOTO });
    await page.getByText('已上传').waitFor();
    await page
      .getByText(/草稿已存/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await shot(page, 'report-asked');
    await page.reload();
    expect(await figure.inputValue()).toBe('5');
    await page.keyboard.press('Alt+s');
    expect(await figure.inputValue()).toBe('6');
    await page.getByLabel('道路打通 累计数').fill('7');
    await page.waitForTimeout(1_200);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/已送督查室审核岗/).waitFor();
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await page
      .getByText(/已撤回/)
      .first()
      .waitFor();
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('shows both versions where another filed the same month meanwhile', async () => {
    const mine = await openPage(browser);
    await openItem(mine, REPORTER, ROADS, '/report');
    await mine.getByLabel('道路打通 累计数').fill('7');
    const theirs = await openPage(browser);
    await openItem(theirs, HEAD, ROADS, '/report');
    await theirs.getByLabel('道路打通 累计数').fill('8');
    await theirs.getByLabel('道路提升 累计数').fill('6');
    await theirs.getByLabel('道路拓建 累计数').fill('1');
    await theirs.waitForTimeout(1_200);
    await theirs.keyboard.press('Control+Enter');
    await theirs.getByText(/已送督查室审核岗/).waitFor();
    if (await mine.getByRole('button', { name: /提交/ }).isEnabled())
      await mine.keyboard.press('Control+Enter');
    await mine.getByRole('button', { name: '看两份，逐项选' }).click();
    await mine.getByRole('dialog').getByRole('rowheader', { name: '道路打通' }).waitFor();
    expect(await mine.getByLabel('道路打通 累计数').inputValue()).toBe('7');
    await shot(mine, 'report-conflict');
    await takeBack(theirs);
    await mine.context().close();
    await theirs.context().close();
  });

  it('takes an upload up again by itself once the network is back', async () => {
    const page = await openPage(browser, { language: 'en', theme: 'dark' });
    await openItem(page, REPORTER, ROADS, '/report');
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    const name = `opened-${Date.now()}.png`;
    await page.context().setOffline(true);
    const buffer = Buffer.concat([PHOTO, Buffer.from(name)]);
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'image/png', buffer });
    await page
      .getByText(/Waiting for the network|waits for the network/i)
      .first()
      .waitFor();
    await shot(page, 'report-offline');
    await page.context().setOffline(false);
    await page.getByRole('link', { name: new RegExp(name) }).waitFor();
    const path = new URL(page.url()).pathname.split('/')[2];
    const evidence = await (await page.request.get(`/api/v1/commitments/${path}/evidence`)).json();
    const kept = (evidence.items ?? evidence).filter((one: { name: string }) => one.name === name);
    expect(kept).toHaveLength(1);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'report-en-dark');
    await page.context().close();
  });

  it('is filled in on a phone', async () => {
    const page = await openPage(browser, { viewport: PHONE });
    await openItem(page, REPORTER, ROADS, '/report');
    await page.getByRole('button', { name: '道路拓建：加一' }).click();
    await page.getByRole('button', { name: '拍照' }).waitFor();
    expect(await isTooWide(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await shot(page, 'report');
    await page.context().close();
  });
});
