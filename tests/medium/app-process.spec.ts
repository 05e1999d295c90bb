import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppProcess, ProcessDied } from '../../scripts/app-process';

describe('a process of `npm start`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'luoshi-process-'));
  const logFile = join(folder, 'worker.log');
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(program: string): AppProcess {
    const file = join(folder, 'main.js');
    writeFileSync(file, program);
    return new AppProcess({ name: 'worker', file, env: process.env, logFile });
  }

  it.each([
    ['an exit code', `console.log('out of memory'); process.exitCode = 3`, 'exit code 3'],
    ['no fault of its own', `console.log('out of memory')`, 'exit code 0'],
    ['a signal', `console.log('out of memory'); process.kill(process.pid, 'SIGKILL')`, 'signal SIGKILL'],
  ])('that ends with %s is named in one line, with the end of its log', async (_, program, how) => {
    const death = await run(program).died.catch((error: unknown) => error);
    expect(death).toBeInstanceOf(ProcessDied);
    expect(death).toMatchObject({
      message: `worker died (${how}); its log is ${logFile}`,
      logEnd: ['out of memory'],
    });
  });

  it('is named even where its log is gone', async () => {
    const program = `require('node:fs').rmSync(${JSON.stringify(logFile)}); process.exit(4)`;
    const death = await run(program).died.catch((error: unknown) => error);
    expect(death).toMatchObject({ message: `worker died (exit code 4); its log is ${logFile}`, logEnd: [] });
  });

  it('that was asked to stop has not died', async () => {
    const process = run('setInterval(() => undefined, 1000)');
    const died = jest.fn();
    process.died.catch(died);
    await process.stop();
    expect(died).not.toHaveBeenCalled();
  });
});
