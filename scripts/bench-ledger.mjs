/**
 * `LUOSHI_URL=… node scripts/bench-ledger.mjs`: how the ledger scrolls over 10,000 rows. The browser app and its
 * session are the running stack's; the lines are made here, page by page, in place of the server's. Printed, not judged.
 */
import { createRequire } from 'node:module';
import { chromiumPath } from './browser-stack.mjs';

const ROWS = 10_000;
const LOGIN = { loginName: 'laoshan-ducha-review', password: 'luoshi-demo-2023' };
const LIGHTS = ['green', 'yellow', 'red', 'blue', 'grey'];
const WHEEL = 700;
const TURNS = 60;

const { chromium } = createRequire(import.meta.url)('playwright-core');
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const baseURL = process.env.LUOSHI_URL ?? 'http://127.0.0.1:3000';
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  const answer = await context.request.post('/api/v1/sessions', {
    data: LOGIN,
    headers: { origin: baseURL },
  });
  if (answer.status() !== 201) throw new Error(await answer.text());
  const { items } = await (
    await context.request.get('/api/v1/commitments?rows=leaf&stages=true&limit=200')
  ).json();
  const page = await context.newPage();
  await page.route('**/api/v1/commitments?**', (route) =>
    route.fulfill({ json: pageOf(route.request().url(), items) }),
  );
  await page.route('**/api/v1/commitments/counts**', (route) => route.fulfill({ json: counts(items) }));
  await measure(page, await context.newCDPSession(page));
} finally {
  await browser.close();
}

async function measure(page, wire) {
  await wire.send('Performance.enable');
  await page.goto('/ledger');
  await page.locator('tr[data-id]').first().waitFor();
  const before = await heap(wire);
  await turned(page, wire, WHEEL, 'pages coming in');
  const toEnd = await reachEnd(page);
  await turned(page, wire, -2_400, 'all here');
  console.log(
    `to the last row, page after page: ${(toEnd / 1_000).toFixed(1)} s for ${ROWS.toLocaleString()} rows`,
  );
  const kept = await page.evaluate(() => ({
    rows: document.querySelectorAll('tr[data-id]').length,
    all: document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount'),
  }));
  console.log(`rows in the document ${kept.rows} of ${kept.all}`);
  console.log(
    `heap ${before.toFixed(0)} MB with the first page, ${(await heap(wire)).toFixed(0)} MB with all`,
  );
}

/** How smooth it is, and what of it is this application's own work. */
async function turned(page, wire, by, when) {
  const before = await metricsOf(wire);
  const gaps = await frames(page, by);
  const after = await metricsOf(wire);
  const spent = (name) => (((after.get(name) - before.get(name)) * 1_000) / TURNS).toFixed(1);
  say(`wheel, ${Math.abs(by)} px a turn, ${when}`, gaps);
  console.log(
    `  a turn: script ${spent('ScriptDuration')} ms, style ${spent('RecalcStyleDuration')} ms, layout ${spent('LayoutDuration')} ms`,
  );
}

async function metricsOf(wire) {
  const { metrics } = await wire.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Milliseconds between frames while the wheel turns. */
async function frames(page, by) {
  await page.evaluate(() => {
    window.gaps = [];
    let last = performance.now();
    const tick = (now) => {
      window.gaps.push(now - last);
      last = now;
      window.ticking = requestAnimationFrame(tick);
    };
    window.ticking = requestAnimationFrame(tick);
  });
  await page.mouse.move(600, 600);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(40);
  }
  return page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.gaps.slice(2);
  });
}

async function reachEnd(page) {
  const started = performance.now();
  for (;;) {
    const done = await page.evaluate(
      (last) => {
        window.scrollTo(0, document.documentElement.scrollHeight);
        return document.getElementById(`line-${last}`) !== null;
      },
      idOf(ROWS - 1),
    );
    if (done) return performance.now() - started;
    await page.waitForTimeout(20);
  }
}

async function heap(wire) {
  await wire.send('HeapProfiler.collectGarbage');
  return (await metricsOf(wire)).get('JSHeapUsedSize') / 1e6;
}

function say(what, gaps) {
  const sorted = [...gaps].sort((one, other) => one - other);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1);
  const late = gaps.filter((gap) => gap > 50).length;
  console.log(
    `${what}: ${gaps.length} frames, median ${at(0.5)} ms, p95 ${at(0.95)}, worst ${at(1)}; over 50 ms: ${late}`,
  );
}

function idOf(at) {
  return `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
}

function pageOf(url, items) {
  const { searchParams } = new URL(url);
  const from = Number(searchParams.get('cursor') ?? 0);
  const end = Math.min(ROWS, from + Number(searchParams.get('limit') ?? 50));
  const lines = Array.from({ length: end - from }, (_, index) => {
    const at = from + index;
    // In the order of the categories, as the server's pages are.
    const model = items[Math.floor((at / ROWS) * items.length)];
    return { ...model, id: idOf(at), number: String(at + 1), light: LIGHTS[at % LIGHTS.length] };
  });
  return { today: '2023-11-15', items: lines, next: end < ROWS ? String(end) : null };
}

function counts(items) {
  const split = (total) => ({
    total,
    counts: LIGHTS.map((key) => ({ key, count: total / LIGHTS.length })),
    balanced: true,
    sum: total,
    difference: 0,
  });
  const ids = [...new Set(items.map(({ category }) => category.id))];
  return {
    byLight: split(ROWS),
    byCategory: ids.map((id) => ({ id, byLight: split(ROWS / ids.length) })),
    byDepartment: [],
  };
}
