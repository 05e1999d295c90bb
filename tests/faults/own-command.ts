import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Child } from './parts/child';

export interface OwnCommand {
  /** What its log is named after. */
  readonly name: string;
  /** The module under `apps/worker/src`. */
  readonly module: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
}

/** Runs one of the product's own commands as a process of its own; what it had to say where it failed, else nothing. */
export async function ownCommand({ name, module, args = [], env, home }: OwnCommand): Promise<string[]> {
  const logFile = join(home, `${name}.log`);
  const file = join(__dirname, '..', '..', 'apps', 'worker', 'src', `${module}.js`);
  const program = process.execPath;
  const how = await new Promise<string>((done) => {
    new Child({ program, args: [file, ...args], env, cwd: home, logFile }, done);
  });
  if (how === 'exit code 0') return [];
  return [`${name}: ${how}`, ...readFileSync(logFile, 'utf8').trim().split('\n').slice(0, 20)];
}
