import type { LockedReceiver } from '@app/db/stores/receiver.store';
import type { Tx } from '@app/db/tx';
import { DomainError } from '@app/domain';

/** A receiver in use, locked. Throws `not_found`, `receiver_retired`. */
export async function openReceiver(tx: Tx, id: string): Promise<LockedReceiver> {
  const receiver = await tx.receivers.lock(id);
  if (receiver.retired) throw new DomainError('receiver_retired');
  return receiver;
}
