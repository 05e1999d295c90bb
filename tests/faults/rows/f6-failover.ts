import { setTimeout as sleep } from 'node:timers/promises';
import type { TcpProxy } from '../proxy/tcp-proxy';
import type { Random } from '../random';
import type { Row } from '../row';
import type { Stack } from '../stack';

/** WAL that a copy made under load still needs. */
const SETTINGS = { wal_keep_size: '512MB', max_wal_size: '512MB' } as const;
const OPTIONS = { lines: ['postgres'], postgres: SETTINGS } as const;
const NOTE =
  'commits wait for the standby (synchronous_standby_names); without that, what was acknowledged in the last moment may be lost';

/** The address of the database, which moves with the primary. */
function addressOf({ proxy }: Stack): TcpProxy {
  if (!proxy.postgres) throw new Error('this row needs a line to PostgreSQL');
  return proxy.postgres;
}

/**
 * The primary dies, its standby takes over, the address moves. Every second time it dies without a word, as a machine
 * that loses its current: what was connected is never told.
 */
export async function failOver(stack: Stack, random: Random): Promise<void> {
  const address = addressOf(stack);
  await stack.postgres.ensureStandby();
  if (random.chance(0.5)) address.halfOpen();
  await stack.postgres.failOver(() => sleep(random.between(0, 2_000)));
  address.turnTo(stack.postgres.port, 'keep');
}

export const failoverToStandby: Row = {
  id: 'F6',
  title: 'PostgreSQL fails over to its streaming standby, and the address moves',
  floor: 20,
  backends: ['redis', 'postgres'],
  options: OPTIONS,
  note: NOTE,
  prepare: ({ postgres }) => postgres.ensureStandby(),
  fault: failOver,
};

/**
 * After a failover the old primary comes back, as a standby, and for a while the address leads to it: what connects
 * there could read and not write. Then the address is right again, and whoever stayed would stay for ever.
 */
export const oldPrimaryReturns: Row = {
  id: 'F7',
  title: 'the old primary returns as a standby, and the address leads to it for a while',
  floor: 20,
  backends: ['redis', 'postgres'],
  options: OPTIONS,
  note: NOTE,
  prepare: ({ postgres }) => postgres.ensureStandby(),
  async fault(stack, random) {
    await failOver(stack, random);
    await stack.postgres.ensureStandby();
    const address = addressOf(stack);
    address.turnTo(stack.postgres.standbyPort, 'cut');
    await sleep(random.between(1_000, 4_000));
    address.turnTo(stack.postgres.port, 'keep');
  },
};
