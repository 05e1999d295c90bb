import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string; readonly severity: string };
}

const ROOT = join(__dirname, '..', '..');
const fence: { forbidden: { name: string }[] } = require('../../.dependency-cruiser.cjs');

/** Rule, file, and what the file imports against the rule. */
const PLANTED = [
  ['domain-imports-nothing-but-itself', 'libs/domain/src/clock.ts', 'node:fs'],
  ['domain-imports-nothing-but-itself', 'libs/domain/src/row.ts', 'typeorm'],
  ['platform-knows-no-product-word', 'libs/platform/src/mail.ts', '@app/domain'],
  [
    'db-knows-domain-and-platform-only',
    'db/stores/eager.store.ts',
    '../../libs/application/src/progress/submit',
  ],
  [
    'application-does-not-know-its-callers',
    'libs/application/src/progress/reply.ts',
    '../../../../apps/api/src/main',
  ],
  ['no-app-imports-another', 'apps/worker/src/peek.ts', '../../api/src/main'],
  ['no-feature-imports-another-in-an-app', 'apps/api/src/slips/slips.module.ts', '../progress/progress.dto'],
  [
    'no-feature-imports-another-in-the-application',
    'libs/application/src/slips/issue.ts',
    '../progress/submit',
  ],
  ['no-store-behind-a-controller', 'apps/api/src/slips/slips.controller.ts', '@app/db/stores/slip.store'],
  ['dto-is-shape-only', 'apps/api/src/slips/slips.dto.ts', '@app/db/stores/slip.store'],
  ['typeorm-only-in-db', 'apps/api/src/slips/slips.query.ts', 'typeorm'],
  ['bullmq-only-at-the-queue', 'apps/api/src/slips/slips.queue.ts', 'bullmq'],
  ['nothing-imports-tests', 'scripts/shortcut.ts', '../tests/support/postgres'],
  ['no-development-package-in-the-product', 'db/load.ts', 'autocannon'],
  ['no-unresolvable', 'db/nowhere.ts', './not-there'],
  ['no-cycles', 'db/ring-back.ts', './ring'],
] as const;

const BYSTANDERS: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    dependencies: { typeorm: '*', bullmq: '*' },
    devDependencies: { autocannon: '*' },
  }),
  'libs/domain/src/index.ts': `export const rule = 1;`,
  'libs/application/src/progress/submit.ts': `import { rule } from '@app/domain';\nexport const used = rule;`,
  'apps/api/src/main.ts': `export const used = 1;`,
  'apps/api/src/progress/progress.dto.ts': `export const used = 1;`,
  'db/stores/slip.store.ts': `import { used } from 'typeorm';\nexport { used };`,
  'db/ring.ts': `import { planted } from './ring-back';\nexport const used = planted;`,
  'tests/support/postgres.ts': `export const used = 1;`,
  'node_modules/typeorm/index.js': `exports.used = 1;`,
  'node_modules/bullmq/index.js': `exports.used = 1;`,
  'node_modules/autocannon/index.js': `exports.used = 1;`,
};

describe('the import fence', () => {
  let house: string;
  let violations: Violation[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'luoshi-fence-'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
      copyFileSync(join(ROOT, file), join(house, file));
    for (const [file, text] of Object.entries(BYSTANDERS)) write(file, text);
    for (const [, file, target] of PLANTED) {
      write(file, `import * as used from '${target}';\nexport const planted = used;`);
    }
    violations = cruise(house, 'apps', 'libs', 'db', 'scripts', 'tests');
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(PLANTED)('%s bites in %s', (rule, file) => {
    const caught = violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
    expect(caught).toContain(rule);
  });

  it('lets the rest of that house alone', () => {
    const planted = new Set<string>(PLANTED.map(([, file]) => file));
    expect(violations.filter(({ from }) => !planted.has(from))).toEqual([]);
  });

  it('has a planted violation for every rule, and every rule is an error', () => {
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(fence.forbidden.map(({ name }) => name)));
    expect(new Set(violations.map(({ rule }) => rule.severity))).toEqual(new Set(['error']));
  });

  function write(file: string, text: string): void {
    const path = join(house, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});

function cruise(directory: string, ...code: string[]): Violation[] {
  const program = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [program, '--output-type', 'json', ...code], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout).summary.violations;
}
