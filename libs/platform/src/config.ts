import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateBy,
  validateSync,
} from 'class-validator';
import { faultyEntry } from './webhook/allowed-hosts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const INSTALLATION_KINDS = ['production', 'demonstration', 'test'] as const;

const Whole = (from: number, to: number) => (target: object, key: string) => {
  const message = `must be a whole number from ${from} to ${to}`;
  for (const rule of [IsInt({ message }), Min(from, { message }), Max(to, { message })]) rule(target, key);
};
const Address = (...schemes: string[]) =>
  Matches(new RegExp(`^(${schemes.join('|')})://\\S+$`), {
    message: `must be an address that begins with ${schemes.join(':// or ')}://`,
  });
const OneOf = (allowed: readonly string[]) =>
  IsIn(allowed, { message: `must be one of ${allowed.join(', ')}` });
const HostList = () =>
  ValidateBy({
    name: 'hostList',
    validator: {
      validate: (list) => typeof list === 'string' && faultyEntry(list) === null,
      defaultMessage: () => 'must be hosts between commas, or http://127.0.0.1:<port>',
    },
  });
const Sentinels = () =>
  Matches(/^[^\s,:]+:\d{1,5}(,[^\s,:]+:\d{1,5})*$/, { message: 'must be host:port of each, between commas' });
const Postgres = () => Address('postgres', 'postgresql');

/**
 * Everything that the environment can set, under the name it has there. A key that is unset or empty takes the
 * value written here; `.env.example` explains each.
 */
export class Settings {
  @Whole(0, 65_535) PORT = 3000;
  @IsNotEmpty() HOST = '127.0.0.1';
  @Address('http', 'https') PUBLIC_URL = 'http://127.0.0.1:3000';
  @Whole(0, 10) TRUSTED_PROXIES = 0;

  @IsOptional() @Postgres() DATABASE_URL?: string;
  @IsOptional() @Postgres() API_DATABASE_URL?: string;
  @IsOptional() @Postgres() WORKER_DATABASE_URL?: string;
  @IsOptional() @Postgres() QUEUE_DATABASE_URL?: string;
  @OneOf(INSTALLATION_KINDS) INSTALLATION_KIND: (typeof INSTALLATION_KINDS)[number] = 'production';
  @Whole(1, 200) API_POOL_SIZE = 6;
  @Whole(1, 200) WORKER_POOL_SIZE = 8;

  @IsOptional() @Address('redis', 'rediss') REDIS_URL?: string;
  @IsOptional() @Sentinels() REDIS_SENTINELS?: string;
  @Whole(1, 64) WORKER_CONCURRENCY = 8;
  @Whole(100, 60_000) SWEEP_INTERVAL_MS = 1_000;

  @IsOptional() @Address('smtp', 'smtps') SMTP_URL?: string;
  @IsNotEmpty() MAIL_FROM = 'luoshi@localhost';

  @HostList() WEBHOOK_ALLOWED_HOSTS = 'qyapi.weixin.qq.com,oapi.dingtalk.com';

  @Whole(1, 1_440) SESSION_IDLE_MINUTES = 30;
  @Whole(1, 168) SESSION_HOURS = 12;
  @Whole(1, 1_000) SIGN_IN_ATTEMPTS_PER_ACCOUNT = 5;
  @Whole(1, 100_000) SIGN_IN_ATTEMPTS_PER_ADDRESS = 50;
  @Whole(1, 1_440) SIGN_IN_WINDOW_MINUTES = 15;

  @IsNotEmpty() EVIDENCE_DIR = '.data/evidence';

  @IsNotEmpty() JURISDICTION_CODE = 'district';
  @IsNotEmpty() JURISDICTION_NAME = '本区';
  @IsNotEmpty() JURISDICTION_SLIP_PREFIX = '政';
  @IsNotEmpty() ADMINISTRATOR_LOGIN = 'admin';

  @OneOf(LOG_LEVELS) LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}

export type Config = Readonly<Settings>;

type OptionalKey = { [K in keyof Settings]-?: undefined extends Settings[K] ? K : never }[keyof Settings];

const DEFAULTS: Readonly<Record<string, unknown>> = { ...new Settings() };

export const CONFIG_KEYS: readonly string[] = Object.keys(DEFAULTS);

/**
 * Reads the environment once, at the start. `required` names keys which this process cannot do without, such as
 * `loadConfig(process.env, 'API_DATABASE_URL')`. Throws an error with one line for each key that is wrong.
 */
export function loadConfig<K extends OptionalKey = never>(
  env: Readonly<Record<string, string | undefined>> = process.env,
  ...required: K[]
): Config & Readonly<Record<K, string>> {
  const given = Object.entries(env).filter(([key, value]) => value && CONFIG_KEYS.includes(key));
  const settings = Object.assign(new Settings(), Object.fromEntries(given.map(asTyped)));
  const faults = [
    ...validateSync(settings).map(
      ({ property, constraints }) => `${property} ${Object.values(constraints ?? {})[0]}`,
    ),
    ...required.filter((key) => !settings[key]).map((key) => `${key} must be set`),
  ];
  if (faults.length > 0 || !hasAll(settings, required)) throw new Error(faults.join('\n'));
  // A trailing slash would double in links, and never equal the Origin header that a browser sends.
  settings.PUBLIC_URL = settings.PUBLIC_URL.replace(/\/+$/, '');
  return Object.freeze(settings);
}

function hasAll<K extends OptionalKey>(
  settings: Settings,
  keys: readonly K[],
): settings is Settings & Record<K, string> {
  return keys.every((key) => settings[key] !== undefined);
}

function asTyped([key, value]: [string, string | undefined]): [string, string | number | undefined] {
  return [key, typeof DEFAULTS[key] === 'number' && /^\d+$/.test(value ?? '') ? Number(value) : value];
}
