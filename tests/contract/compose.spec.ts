import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_KEYS, loadConfig } from '@app/platform/config';
import { parse } from 'yaml';

interface Service {
  readonly command?: string;
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const ROOT = join(__dirname, '..', '..');
const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const { services }: { services: Record<string, Service> } = parse(text, { merge: true });
const OURS = ['migrate', 'api', 'worker'] as const;
const SECRETS = { POSTGRES_PASSWORD: 'secret', APP_PASSWORD: 'secret' };
const given = (name: string) => Object.entries(services[name]?.environment ?? {});

describe('docker-compose.yml', () => {
  it('gives our services every key of the configuration, and no other', () => {
    expect([...new Set(OURS.flatMap((name) => given(name).map(([key]) => key)))].sort()).toEqual(
      [...CONFIG_KEYS].sort(),
    );
  });

  it.each(OURS)('starts %s with values that the configuration accepts', (name) => {
    const env = Object.fromEntries(given(name).map(([key, value]) => [key, substitute(value)]));
    expect(() => loadConfig(env)).not.toThrow();
  });

  it('falls back on the defaults of the configuration', () => {
    const defaults: Readonly<Record<string, unknown>> = { ...loadConfig({}) };
    const fallbacks = OURS.flatMap((name) => given(name)).filter(([key]) => key !== 'SMTP_URL');
    for (const [key, value] of fallbacks) {
      const [, variable, fallback] = /^\$\{(\w+):-(.*)\}$/.exec(value) ?? [];
      if (variable) expect([key, variable, fallback]).toEqual([key, key, String(defaults[key])]);
    }
  });

  it('lets neither API nor worker sign in as the migrator or as each other', () => {
    const keys = (name: string) => given(name).map(([key]) => key);
    expect(keys('api')).toEqual(expect.not.arrayContaining(['DATABASE_URL']));
    expect(keys('api')).toEqual(expect.not.arrayContaining(['WORKER_DATABASE_URL']));
    expect(keys('worker')).toEqual(expect.not.arrayContaining(['DATABASE_URL']));
    expect(keys('worker')).toEqual(expect.not.arrayContaining(['API_DATABASE_URL']));
  });

  it('keeps what PostgreSQL and Redis hold', () => {
    expect(services.postgres?.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(services.redis?.command).toMatch(/--appendonly yes --maxmemory-policy noeviction/);
  });

  const client = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;
  (client ? it : it.skip)('is understood by docker compose', () => {
    const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...SECRETS },
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});

function substitute(value: string): string {
  return value.replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, name: string, fallback = '') =>
    name in SECRETS ? SECRETS[name as keyof typeof SECRETS] : fallback,
  );
}
