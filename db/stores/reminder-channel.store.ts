import type { PersonId, ReminderChannels } from '@app/domain';
import type { Tx } from '../tx';

/** What a person has chosen, and as whom the group knows the person. */
export interface KeptChannels extends ReminderChannels {
  readonly mentionAs: string | null;
}

/** One choice a person, in every post and jurisdiction. */
export class ReminderChannelStore {
  constructor(private readonly tx: Tx) {}

  /** What stands now; locked. */
  async lock(personId: PersonId): Promise<KeptChannels> {
    const [row] = await this.tx.query<KeptChannels>(
      `select mail_wanted as mail, mention_wanted as mention, mention_as as "mentionAs" from person where id = $1 for update`,
      [personId],
    );
    if (!row) throw new Error('nobody is signed in as this person');
    return row;
  }

  keep(personId: PersonId, { mail, mention, mentionAs }: KeptChannels): void {
    this.tx.send({
      name: 'keep-reminder-channels',
      text: `update person set mail_wanted = $2, mention_wanted = $3, mention_as = $4 where id = $1`,
      values: [personId, mail, mention, mentionAs],
    });
  }
}
