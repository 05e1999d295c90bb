import { Db } from '@app/db/db';
import { type KeptChannels, ReminderChannelStore } from '@app/db/stores/reminder-channel.store';
import type { Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';

/**
 * Keeps over which channels one wants to be told, oneself. What waits to be sent goes by the new choice. The trail says
 * who changed what, but not as whom the group knows the person.
 */
@Injectable()
export class KeepReminderChannels {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, chosen: KeptChannels): Promise<KeptChannels> {
    return this.db.transaction(actor, async (tx) => {
      const store = new ReminderChannelStore(tx);
      const { mail, mention, mentionAs } = await store.lock(actor.personId);
      const mentionName = mentionAs !== chosen.mentionAs;
      if (mail === chosen.mail && mention === chosen.mention && !mentionName) return chosen;
      store.keep(actor.personId, chosen);
      tx.events.append(actor.jurisdictionId, null, actor, {
        kind: 'channels_changed',
        personId: actor.personId,
        mail: { before: mail, after: chosen.mail },
        mention: { before: mention, after: chosen.mention },
        mentionName,
      });
      return chosen;
    });
  }
}
