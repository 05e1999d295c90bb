import { CONFIG_KEYS, loadConfig } from './config';

const URL = 'postgres://app_api:secret@127.0.0.1:5432/luoshi';

describe('loadConfig', () => {
  it('has a value for everything that is not an outside address', () => {
    expect(loadConfig({})).toMatchObject({
      PORT: 3000,
      SESSION_IDLE_MINUTES: 30,
      SESSION_HOURS: 12,
      LOG_LEVEL: 'info',
    });
    expect(loadConfig({}).REDIS_URL).toBeUndefined();
  });

  it('turns numbers into numbers, takes empty for unset and ignores what is not its own', () => {
    const config = loadConfig(
      { PORT: '8080', REDIS_URL: '', API_DATABASE_URL: URL, HOME: '/nowhere' },
      'API_DATABASE_URL',
    );
    expect(config.PORT).toBe(8080);
    expect(config.REDIS_URL).toBeUndefined();
    expect(config.API_DATABASE_URL).toBe(URL);
    expect(Object.keys(config)).toEqual(CONFIG_KEYS);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  it('keeps PUBLIC_URL as an origin', () => {
    expect(loadConfig({ PUBLIC_URL: 'https://luoshi.example.cn/' }).PUBLIC_URL).toBe(
      'https://luoshi.example.cn',
    );
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent'],
    [{ REDIS_URL: 'http://cache' }, 'REDIS_URL must be an address that begins with redis:// or rediss://'],
    [{ PUBLIC_URL: 'luoshi' }, 'PUBLIC_URL must be an address that begins with http:// or https://'],
    [
      { SESSION_HOURS: '0', PORT: 'x' },
      'PORT must be a whole number from 0 to 65535\nSESSION_HOURS must be a whole number from 1 to 168',
    ],
  ])('refuses %p with one line for each key', (env, message) => {
    expect(() => loadConfig(env)).toThrow(new Error(message));
  });

  it('names a required key that is missing', () => {
    expect(() => loadConfig({}, 'QUEUE_DATABASE_URL')).toThrow(new Error('QUEUE_DATABASE_URL must be set'));
  });

  it.each([
    URL,
    'postgresql://u@/luoshi?host=/run/postgresql',
    'postgres://u:p@db/luoshi',
    'postgres://u:p%40@[::1]:5/x',
  ])('takes the database address %s', (address) =>
    expect(loadConfig({ DATABASE_URL: address }).DATABASE_URL).toBe(address),
  );
});
