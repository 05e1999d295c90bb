/** What every command needs first: a Node that is new enough, the dependencies, the build. Runs before any of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const BUILT = join(ROOT, 'dist', '.built');
const SOURCES = ['apps/api', 'apps/worker', 'libs', 'db', 'scripts', 'bench', 'tests/faults'];
const WEB_BUILT = join(ROOT, 'dist', '.built-web');
const WEB_SOURCES = ['apps/web/src', 'apps/web/public'];
const WEB_SETTINGS = ['apps/web/index.html', 'apps/web/vite.config.ts', 'package-lock.json'];
const SOURCE = /\.(tsx?|css|svg)$/;
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];

/** Prints what is being done and how long it took; a step that fails ends the command with its output. */
export function step(title, work) {
  const started = Date.now();
  process.stdout.write(`${title} … `);
  const fault = work();
  process.stdout.write(fault ? 'failed\n' : `${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (fault) fail(fault);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Luoshi needs Node 20.19 or newer; this is ${process.versions.node}`);
}

/** Installs what is missing. No package needs its install script, so none is run. */
export function install() {
  if (changedAt(join(ROOT, 'package-lock.json')) <= changedAt(INSTALLED)) return;
  step('Installing dependencies (a minute or two)', () =>
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
      'ci',
      '--ignore-scripts',
      '--no-progress',
      '--loglevel=error',
    ]),
  );
}

export function build() {
  const nest = createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  buildAnew('Building', BUILT, [...SOURCES, ...SETTINGS], [nest, 'build', 'api']);
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const web = [vite, 'build', 'apps/web', '--logLevel', 'error'];
  buildAnew('Building the browser app', WEB_BUILT, [...WEB_SOURCES, ...WEB_SETTINGS], web);
}

/** Only where a source is newer than what was built of it. */
function buildAnew(title, built, sources, command) {
  if (Math.max(...sources.map((path) => newestIn(join(ROOT, path)))) <= changedAt(built)) return;
  const started = new Date();
  step(title, () => {
    const fault = run(process.execPath, command);
    if (fault) return fault;
    mkdirSync(dirname(built), { recursive: true });
    writeFileSync(built, '');
    // Whatever was saved while the compiler ran is newer than the build.
    utimesSync(built, started, started);
  });
}

export function runNode(args, env = process.env) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return status === 0
    ? undefined
    : (error?.message ?? `${stdout}${stderr}`.trim()) || `${program} ended with ${status}`;
}

function newestIn(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return changedAt(path);
  const times = readdirSync(path, { withFileTypes: true }).map((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() || SOURCE.test(entry.name) ? newestIn(inside) : 0;
  });
  // The directory's own time tells of files that were removed.
  return Math.max(changedAt(path), ...times);
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}
