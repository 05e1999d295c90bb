import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SOURCES = join(ROOT, 'apps/web/src');
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b/gi;

const files = (end: string) =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(end));
const read = (file: string) => readFileSync(join(SOURCES, file), 'utf8');

describe('apps/web', () => {
  it('speaks to the server as openapi.json says; `npm run openapi` writes the types anew', () => {
    const check = () =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/client-types.mjs'), '--check'], { stdio: 'pipe' });
    expect(check).not.toThrow();
  });

  it('names no colour in a stylesheet: they come from theme.ts', () => {
    const raw = files('.css').flatMap((file) =>
      (read(file).match(COLOUR) ?? []).map((colour) => `${relative(ROOT, join(SOURCES, file))}: ${colour}`),
    );
    expect(raw).toEqual([]);
  });

  it('uses no variable that neither theme.ts nor the component itself makes', () => {
    const theme = read('theme.ts');
    const made = new Set([...theme.matchAll(/^ {2}'?([a-z][a-z0-9-]*)'?:/gm)].map(([, name]) => name));
    const unknown = files('.css').flatMap((file) => {
      const css = read(file);
      const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
      const given = files('.tsx')
        .filter((one) => dirname(one) === dirname(file))
        .map(read)
        .join();
      return [...css.matchAll(/var\((--([\w-]+))/g)]
        .filter(
          ([, variable = '', name = '']) =>
            !made.has(name) && !own.has(variable) && !given.includes(`'${variable}':`),
        )
        .map(([, variable]) => `${file}: ${variable}`);
    });
    expect(unknown).toEqual([]);
  });
});
