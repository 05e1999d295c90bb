/** `npm run faults`: builds, then runs the fault matrix, which starts everything that it needs itself. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, checkNode, install, ROOT } from './workspace.mjs';

checkNode();
install();
build();
const command = join(ROOT, 'dist', 'tests', 'faults', 'command.js');
const child = spawn(process.execPath, [command, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
// Ctrl-C reaches it as well; it cleans up, and we wait for it.
process.on('SIGINT', () => undefined).on('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', (code) => (process.exitCode = code ?? 1));
