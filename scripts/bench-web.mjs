/**
 * `npm run bench:web`: bytes over the wire of the ledger's first load, and the time to its first rows, on a quick and
 * on a slow line. LUOSHI_URL names a stack that runs already. Printed, not judged.
 */
import { createRequire } from 'node:module';
import { chromiumPath, startStack } from './browser-stack.mjs';
import { build, checkNode, install } from './workspace.mjs';

const LOGIN = { loginName: 'laoshan-ducha-review', password: 'luoshi-demo-2023' };
/** Bytes a second, milliseconds there and back, how many times slower the processor. */
const PROFILES = [
  { name: 'office line', down: 12_500_000, delay: 5, slower: 1 },
  { name: 'slow 4G, phone', down: 200_000, delay: 150, slower: 4 },
];
const ROWS = 'main table tbody tr, main [role="grid"] [role="row"]';
const PATIENCE_MS = 60_000;

checkNode();
install();
build();
const executablePath = chromiumPath();
const { chromium } = createRequire(import.meta.url)('playwright-core');
const stack = process.env.LUOSHI_URL
  ? { url: process.env.LUOSHI_URL, stop: async () => undefined }
  : await startStack();
try {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const profile of PROFILES) report(profile, await measure(browser, profile));
  await browser.close();
} finally {
  await stack.stop();
}

async function measure(browser, { down, delay, slower }) {
  const context = await browser.newContext({ baseURL: stack.url, viewport: { width: 1440, height: 900 } });
  await context.request.post('/api/v1/sessions', { data: LOGIN });
  const page = await context.newPage();
  // As most lines see it: without TLS, or behind a proxy, there is no brotli.
  await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  const line = { offline: false, latency: delay, downloadThroughput: down, uploadThroughput: down / 2 };
  await wire.send('Network.emulateNetworkConditions', line);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const bytes = countBytes(wire);
  const started = performance.now();
  await page.goto('/ledger');
  const shown = await page
    .locator(ROWS)
    .first()
    .waitFor({ timeout: PATIENCE_MS })
    .then(
      () => performance.now() - started,
      () => null,
    );
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await context.close();
  return { shown, bytes };
}

/** By kind, as they came over the wire: compressed, heads included. */
function countBytes(wire) {
  const kinds = new Map();
  const bytes = {};
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return bytes;
}

function report({ name, down, delay, slower }, { shown, bytes }) {
  const kilobytes = (count) => `${(count / 1024).toFixed(1)} KB`;
  const line = `${((down * 8) / 1e6).toFixed(1)} Mbit/s, ${delay} ms, processor ÷ ${slower}`;
  console.log(`\n${name} (${line})`);
  console.log(`  first rows of the ledger  ${shown === null ? 'none' : `${(shown / 1000).toFixed(2)} s`}`);
  for (const [kind, count] of Object.entries(bytes).sort(([, one], [, other]) => other - one)) {
    console.log(`  ${kind.padEnd(24)}  ${kilobytes(count)}`);
  }
  console.log(`  ${'all'.padEnd(24)}  ${kilobytes(Object.values(bytes).reduce((all, one) => all + one, 0))}`);
}
