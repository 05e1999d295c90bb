import { Db } from '@app/db/db';
import type { ReceiverSettings } from '@app/db/stores/receiver.store';
import { type Actor, DomainError, requireAction, settleReceiver } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { openReceiver } from './open-receiver';
import { ReceiverAddress } from './receiver-address';

/** Null leaves the address as it is; `secret` undefined leaves the DingTalk secret, null removes it. */
export interface ChangeReceiverInput extends Pick<ReceiverSettings, 'name' | 'topics' | 'departmentId'> {
  readonly url: string | null;
  readonly secret: string | null | undefined;
}

export interface ChangedReceiver {
  readonly id: string;
  readonly version: number;
}

/** Changes what a receiver is called, gets, and where it stands. Its kind stays; its breaker closes. */
@Injectable()
export class ChangeReceiver {
  constructor(
    private readonly db: Db,
    private readonly address: ReceiverAddress,
  ) {}

  async execute(
    id: string,
    input: ChangeReceiverInput,
    version: number,
    actor: Actor,
  ): Promise<ChangedReceiver> {
    requireAction('keep_receivers', actor);
    if (input.url !== null) await this.address.check(input.url);
    return this.db.transaction(actor, async (tx) => {
      const receiver = await openReceiver(tx, id);
      if (receiver.version !== version) throw new DomainError('version_stale', { current: receiver.version });
      const { name, topics, departmentId, url } = input;
      const wish = { kind: receiver.kind, name, topics, departmentId, url: url ?? receiver.url };
      const settled = settleReceiver({ ...wish, secret: input.secret ?? null });
      if (settled.departmentId) await tx.organisation.departments.get(settled.departmentId);
      const secret =
        input.secret === undefined || receiver.kind === 'webhook' ? receiver.secret : input.secret;
      await tx.receivers.change(receiver.id, { ...settled, secret });
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'receiver_changed',
        receiverId: receiver.id,
        name,
        newAddress: settled.url !== receiver.url,
        newSecret: secret !== receiver.secret,
      });
      return { id, version: version + 1 };
    });
  }
}
