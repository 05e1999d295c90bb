import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@app/platform/config';
import { DEMONSTRATION_PASSWORD, loadDemonstration } from './demonstration/load';
import { linesOf } from './demonstration/outcome';
import { readDemonstration } from './demonstration/seed';
import type { SignIn } from './sign-ins';
import { DATA_DIR } from './usable-database';

/** Loads the demonstration, says how it stands, and writes down one sign-in per role for `npm start` to print. */
async function main(): Promise<void> {
  const config = loadConfig(undefined, 'DATABASE_URL', 'API_DATABASE_URL', 'WORKER_DATABASE_URL');
  const urls = {
    url: config.DATABASE_URL,
    apiUrl: config.API_DATABASE_URL,
    workerUrl: config.WORKER_DATABASE_URL,
  };
  const loaded = await loadDemonstration(urls, showMonth);
  if (!loaded) return console.log('This database holds data already; nothing was changed.');
  for (const line of ['', ...loaded.outcomes.flatMap(linesOf)]) console.log(line);
  for (const name of loaded.withoutSlip) console.log(`    no slip to act on: ${name}`);
  mkdirSync(DATA_DIR, { recursive: true });
  writeFileSync(join(DATA_DIR, 'sign-ins.json'), JSON.stringify(signIns(), null, 2));
}

/** One line that is written over where somebody watches it. */
const showMonth = (month: string): void =>
  void process.stdout.write(process.stdout.isTTY ? `\r\u001b[K演示数据 ${month} …` : `${month} `);

/** Every role of the first district, and one desk of the second to see that it is another house. */
function signIns(): SignIn[] {
  const [first, ...others] = readDemonstration().map(({ organisation }) => organisation);
  const desks = [...(first?.signIns ?? []), ...others.flatMap(({ signIns }) => signIns.slice(2, 3))];
  const districts = [first, ...others].flatMap((one) => (one ? [one] : []));
  return desks.map(({ label, loginName }) => {
    const district = districts.find(({ code }) => loginName.startsWith(`${code}-`));
    return { role: `${district?.name ?? ''} ${label}`, login: loginName, password: DEMONSTRATION_PASSWORD };
  });
}

if (require.main === module) {
  void main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
