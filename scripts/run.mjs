/** `node scripts/run.mjs <module> [arguments]`: one of our own commands, built and with a database. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, checkNode, fail, install, ROOT } from './workspace.mjs';

const [module, ...args] = process.argv.slice(2);
if (!module) fail('usage: node scripts/run.mjs <module> [arguments]');

checkNode();
install();
build();
process.chdir(ROOT);
const { runCommand } = await import(pathToFileURL(join(ROOT, 'dist', 'scripts', 'run-command.js')).href);
process.exitCode = await runCommand(join(ROOT, 'dist', `${module}.js`), args);
