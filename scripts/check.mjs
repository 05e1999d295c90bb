/** `npm run check`: format, lint, types, boundaries and the domain's own specs. Runs all of them, then says how it went. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, install, ROOT, runNode } from './workspace.mjs';

checkNode();
install();

const program = (path) => join(ROOT, 'node_modules', path);
const CODE = ['apps', 'libs', 'db', 'scripts', 'tests', 'bench'].filter((path) =>
  existsSync(join(ROOT, path)),
);

const CHECKS = [
  ['format', program('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['lint', program('eslint/bin/eslint.js'), '--max-warnings=0', '.'],
  ['types', program('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['domain types', program('typescript/bin/tsc'), '-p', 'libs/domain/tsconfig.json'],
  ['browser types', program('typescript/bin/tsc'), '-p', 'apps/web/tsconfig.json'],
  ['journey types', program('typescript/bin/tsc'), '-p', 'tests/browser/tsconfig.json'],
  ['boundaries', program('dependency-cruiser/bin/dependency-cruise.mjs'), '--output-type', 'err', ...CODE],
  [
    'unit',
    program('jest/bin/jest.js'),
    '--selectProjects',
    'domain',
    'web',
    '--passWithNoTests',
    '--silent',
    '--reporters=summary',
  ],
];

const failed = CHECKS.filter(([name, ...command]) => {
  const started = Date.now();
  const ok = runNode(command) === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return !ok;
}).map(([name]) => name);

console.log(failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
