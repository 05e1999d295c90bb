/** `npm start`: everything from a fresh clone to a running installation. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, checkNode, install, ROOT } from './workspace.mjs';

checkNode();
install();
build();
process.chdir(ROOT);
const { startAll } = await import(pathToFileURL(join(ROOT, 'dist', 'scripts', 'start-all.js')).href);
process.exitCode = await startAll(process.argv.slice(2));
