import type { Browser, Page } from 'playwright-core';
import {
  ADMINISTRATOR,
  axe,
  CONVENER,
  faultsOf,
  HEAD,
  isTooWide,
  LEADER,
  OFFICE,
  openBrowser,
  openPage,
  PHONE,
  REPORTER,
  REVIEWER,
  shot,
  signIn,
  SUPERVISOR,
  WIDE,
} from './support/journey';

// Six looks with axe at each.
jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser?.close());

interface Stop {
  readonly name: string;
  readonly login: string;
  /** `:22` is the item with that number. */
  readonly path: string;
  /** Stands on the page once it has its data. */
  readonly shows: string;
}

const desk = (name: string, login: string): Stop => ({
  name: `desk-${name}`,
  login,
  path: '/',
  shows: 'main section h2',
});
const tab = (name: string, shows: string): Stop => ({
  name: `supervision-${name}`,
  login: REVIEWER,
  path: `/supervision/${name}`,
  shows,
});
const place = (name: string, login: string): Stop => ({
  name: `administration-${name}`,
  login,
  path: `/administration?tab=${name}`,
  shows: 'main h2.section',
});

const STOPS: readonly Stop[] = [
  desk('reporter', REPORTER),
  desk('head', HEAD),
  desk('reviewer', REVIEWER),
  desk('office', OFFICE),
  desk('leader', LEADER),
  desk('monitor', CONVENER),
  { name: 'desk-administrator', login: ADMINISTRATOR, path: '/', shows: 'main a.btn' },
  { name: 'ledger', login: SUPERVISOR, path: '/ledger', shows: 'main [data-light], main table td' },
  { name: 'item', login: REVIEWER, path: '/items/:22', shows: '#history li' },
  { name: 'item-of-stages', login: LEADER, path: '/items/:23', shows: '#history li' },
  { name: 'report', login: REPORTER, path: '/items/:26/report', shows: 'main input' },
  tab('overview', 'main h2.section'),
  tab('reviews', 'main button[aria-current]'),
  tab('slips', 'main h2.section'),
  tab('overdue', 'main h2.section'),
  tab('preview', 'main table td'),
  tab('policy', 'main input'),
  { name: 'wall-chart', login: LEADER, path: '/wall-chart', shows: 'main article' },
  { name: 'circular', login: LEADER, path: '/circular', shows: 'figure svg[width]' },
  place('people', ADMINISTRATOR),
  place('posts', ADMINISTRATOR),
  place('departments', ADMINISTRATOR),
  place('calendar', ADMINISTRATOR),
  place('delivery', ADMINISTRATOR),
  place('tokens', ADMINISTRATOR),
  place('lists', OFFICE),
  place('policies', OFFICE),
  { name: 'inbox', login: REPORTER, path: '/inbox', shows: 'main li' },
];

async function placeOf(page: Page, path: string): Promise<string> {
  const number = /:(\d+)/.exec(path)?.[1];
  if (!number) return path;
  const { items } = await (await page.request.get('/api/v1/commitments?limit=100')).json();
  const { id } = items.find((line: { number: string }) => line.number === number);
  return path.replace(`:${number}`, id);
}

async function settled(page: Page, shows: string): Promise<void> {
  await page.locator(shows).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('.skeleton'));
  await page.waitForTimeout(200);
}

/** As if chosen in another tab: what is open follows. */
const choose = (page: Page, theme: string): Promise<void> =>
  page.evaluate((chosen) => {
    localStorage.setItem('luoshi.theme', chosen);
    window.dispatchEvent(new StorageEvent('storage', { key: 'luoshi.theme' }));
  }, theme);

/** Both themes on the wide screen, one on the phone; what is wrong, by where it was seen. */
async function look(page: Page, name: string, language: 'zh' | 'en'): Promise<unknown[]> {
  const wrong: unknown[] = [];
  const see = async (where: string) => {
    const found = await axe(page);
    if (found.length > 0) wrong.push({ where, found });
    if (await isTooWide(page)) wrong.push({ where, found: 'scrolls sideways' });
  };
  const [first, second] = language === 'zh' ? ['dark', 'light'] : ['light', 'dark'];
  for (const theme of [first, second]) {
    await choose(page, theme);
    await see(`${language} ${theme} wide`);
  }
  await shot(page, `every-${name}-${language}-${second}`);
  await page.setViewportSize(PHONE);
  await page.waitForTimeout(150);
  await see(`${language} ${second} phone`);
  await shot(page, `every-${name}-${language}-${second}`);
  await page.setViewportSize(WIDE);
  return [...wrong, ...faultsOf(page)];
}

describe.each(['zh', 'en'] as const)('every screen in %s', (language) => {
  it.each(STOPS)('$name can be read by everybody', async ({ name, login, path, shows }) => {
    const page = await openPage(browser, { language });
    await signIn(page, login);
    await page.goto(await placeOf(page, path));
    await settled(page, shows);
    expect(await look(page, name, language)).toEqual([]);
  });

  it('sign-in can be read by everybody', async () => {
    const page = await openPage(browser, { language });
    await page.goto('/sign-in');
    await settled(page, 'form input');
    expect(await look(page, 'sign-in', language)).toEqual([]);
  });
});
