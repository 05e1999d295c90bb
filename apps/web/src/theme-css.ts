import { type Colours, darkColours, lightColours, measures } from './theme';

const rules = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

const themed = (scheme: 'light' | 'dark', colours: Colours): string =>
  `color-scheme: ${scheme}; ${rules(colours)}`;

/** The CSS variables of theme.ts; the build turns them into a stylesheet (`virtual:theme.css`). Paper is light. */
export function themeCss(): string {
  return [
    `:root { ${rules(measures)} ${themed('light', lightColours)} }`,
    `@media not print { :root[data-theme='dark'] { ${themed('dark', darkColours)} } }`,
  ].join('\n');
}
