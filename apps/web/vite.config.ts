import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { themeCss } from './src/theme-css';

const OUT = join(import.meta.dirname, '..', '..', 'dist', 'apps', 'web');

/** `import 'virtual:theme.css'`: the variables of theme.ts as a stylesheet, so that no script has to write styles. */
function themeVariables(): Plugin {
  const id = 'virtual:theme.css';
  return {
    name: 'theme-variables',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? themeCss() : null),
  };
}

/** The server sends these as they are; nothing is compressed while somebody waits. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const file of readdirSync(join(OUT, 'assets'))) {
        if (!/\.(js|css|svg)$/.test(file)) continue;
        const path = join(OUT, 'assets', file);
        const content = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(content));
      }
    },
  };
}

// The tools want a default export here.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [themeVariables(), compressed()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Packages mark what runs in a browser only; here everything does.
    rolldownOptions: {
      onLog: (level, log, pass) => log.code === 'MODULE_LEVEL_DIRECTIVE' || pass(level, log),
    },
  },
  // The API takes writes from its own pages only: it is to see the address that the browser sees.
  server: {
    proxy: { '/api': { target: process.env['API'] ?? 'http://127.0.0.1:3000' } },
  },
});
