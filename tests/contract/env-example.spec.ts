import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_KEYS, loadConfig } from '@app/platform/config';

const text = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
const lines = [...text.matchAll(/^(# )?([A-Z][A-Z_]+)=(.*)$/gm)].map(([, off, key, value]) => ({
  key: key!,
  value: value!,
  isDefault: !off,
}));
const defaults: Readonly<Record<string, unknown>> = { ...loadConfig({}) };

describe('.env.example', () => {
  it('names every key of the configuration once, and no other', () => {
    expect(lines.map(({ key }) => key).sort()).toEqual([...CONFIG_KEYS].sort());
  });

  it.each(lines.filter(({ isDefault }) => isDefault))(
    'shows what $key is when it is unset',
    ({ key, value }) => {
      expect(value).toBe(String(defaults[key]));
    },
  );

  it.each(lines.filter(({ isDefault }) => !isDefault))(
    'comments $key out, which has no default',
    ({ key }) => {
      expect(defaults[key]).toBeUndefined();
    },
  );

  it('holds examples that the configuration accepts', () => {
    expect(() => loadConfig(Object.fromEntries(lines.map(({ key, value }) => [key, value])))).not.toThrow();
  });
});
