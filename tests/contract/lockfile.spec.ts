import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(join(__dirname, '..', '..', file), 'utf8'));
const packages: Record<string, Locked> = read('package-lock.json').packages;
const manifest: { allowScripts: Record<string, boolean>; engines: { node: string } } = read('package.json');
const entries = Object.entries(packages);

describe('package-lock.json', () => {
  it('contains every optional package it names, or npm ci refuses it on another platform', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name}, wanted by ${path || 'the project'}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry: each machine installs from its own', () => {
    expect(
      entries.filter(([, { resolved }]) => /^https?:/.test(resolved ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  it('holds no package with an install script that was not looked at and denied', () => {
    const scripted = entries
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(scripted.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
  });

  it('asks for no Node newer than the project does', () => {
    expect(manifest.engines.node).toBe('>=20.19.0');
    const newer = entries.filter(([, { engines }]) => /^>=?\s*(2[1-9]|[3-9]\d)/.test(engines?.node ?? ''));
    expect(newer.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
  });
});

/** Whether Node, asking from `path`, would find `name` in a node_modules beside or above it. */
function isLocked(path: string, name: string): boolean {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (packages[from ? `${from}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!from) return false;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
