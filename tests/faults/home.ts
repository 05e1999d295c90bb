import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Homes of stacks that were not ended in order; Ctrl-C leaves none behind. True: a disk of its own is mounted there. */
const open = new Map<string, boolean>();
process.once('exit', () => {
  for (const home of open.keys()) leaveHome(home, false);
});

/**
 * A folder of its own for everything that a run writes, on a disk of that many megabytes where it is to be small. The
 * database's own account has to enter it. Throws where this machine lets us mount nothing.
 */
export function makeHome(diskMb?: number): string {
  const home = mkdtempSync(join(tmpdir(), 'luoshi-faults-'));
  open.set(home, diskMb !== undefined);
  if (diskMb !== undefined) {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMb}m`, 'tmpfs', home]);
    if (status !== 0) {
      open.set(home, false);
      throw new Error(`this machine lets us mount no small disk: ${String(stderr).trim()}`);
    }
  }
  chmodSync(home, 0o755);
  return home;
}

/** Clears it away; what is kept of a small disk are its logs, in a folder of the same name beside it. */
export function leaveHome(home: string, keep: boolean): void {
  const mounted = open.get(home) ?? false;
  open.delete(home);
  if (mounted) {
    if (keep)
      cpSync(home, `${home}-logs`, { recursive: true, filter: (path) => !/postgres$|redis$/.test(path) });
    spawnSync('umount', ['-l', home]);
  }
  if (!keep || mounted) rmSync(home, { recursive: true, force: true });
}
