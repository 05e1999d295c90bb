import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const WIDE = { width: 1440, height: 900 };
export const MIDDLE = { width: 1024, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** Of every account of the demonstration. */
export const PASSWORD = 'luoshi-demo-2023';
export const REPORTER = 'laoshan-zhujian-liaison';
export const HEAD = 'laoshan-zhujian-head';
export const REVIEWER = 'laoshan-ducha-review';
export const SUPERVISOR = 'laoshan-ducha-supervise';
export const OFFICE = 'laoshan-zhengfuban-affairs';
export const LEADER = 'laoshan-deputy-urban';
export const CONVENER = 'laoshan-renda-convener';
export const ADMINISTRATOR = 'laoshan-xinxi-admin';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = join(process.cwd(), '.data', 'screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Where the stack answers. */
export function address(): string {
  const url = process.env.LUOSHI_URL;
  if (!url) throw new Error('LUOSHI_URL is not set: npm run test:browser');
  return url;
}

/** One browser for a file of journeys: open it in `beforeAll`, close it in `afterAll`. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });

export interface Visit {
  readonly viewport?: { width: number; height: number };
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** A page of a person of its own: cookies, storage. What the page says wrong is kept in `faultsOf(page)`. */
export async function openPage(browser: Browser, visit: Visit = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: visit.viewport ?? WIDE,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    baseURL: address(),
    reducedMotion: 'reduce',
  });
  await prefer(context, visit);
  const page = await context.newPage();
  const faults: string[] = [];
  FAULTS.set(page, faults);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A refusal is an answer; the browser logs it all the same.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      faults.push(message.text());
  });
  return page;
}

const FAULTS = new WeakMap<Page, string[]>();

/** Uncaught errors, React's complaints and what the content security policy refused. */
export const faultsOf = (page: Page): readonly string[] => FAULTS.get(page) ?? [];

async function prefer(context: BrowserContext, { language = 'zh', theme = 'light' }: Visit): Promise<void> {
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      if (!localStorage.getItem('luoshi.language')) localStorage.setItem('luoshi.language', chosenLanguage);
      if (!localStorage.getItem('luoshi.theme')) localStorage.setItem('luoshi.theme', chosenTheme);
    },
    [language, theme] as const,
  );
}

/** Signs in without the form and goes to `path`. */
export async function signIn(page: Page, login: string, path = '/'): Promise<void> {
  const answer = await page.request.post('/api/v1/sessions', {
    data: { loginName: login, password: PASSWORD },
  });
  if (answer.status() !== 201) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
  await page.goto(path);
  await page.locator('main#main').waitFor();
}

/** A picture of the whole page in .data/screenshots/<name>-<width>.png, for people to look at. */
export async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
}

export interface AxeFinding {
  readonly rule: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** What axe finds of WCAG 2.0–2.2 A and AA on the page as it stands: `expect(await axe(page)).toEqual([])`. */
export async function axe(page: Page): Promise<AxeFinding[]> {
  await page.evaluate(AXE);
  return page.evaluate(`
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({
        rule: id,
        impact,
        where: nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' — ' + failureSummary),
      })))
  `);
}

/** Whether the page can be scrolled sideways, which no width allows. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
