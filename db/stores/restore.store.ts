import type { Tx } from '../tx';

/** How many digests and messages to receivers were held. */
export interface Held {
  readonly digests: number;
  readonly messages: number;
}

/** What a restored database cannot know: whether that which it still had to send went out after the restored moment. */
export class RestoreStore {
  constructor(private readonly tx: Tx) {}

  /** Makes dead letters of everything unsent that leaves the house, its reminders with it: somebody has to decide. */
  async hold(reason: string): Promise<Held> {
    const [held] = await this.tx.query<Held>(
      `with digest as (
         update dispatch set state = 'dead', fence = fence + 1, claimed_by = null, claim_until = null, last_error = $2
          where jurisdiction_id = $1 and state in ('pending', 'sending') returning key
       ), message as (
         update delivery set state = 'dead', fence = fence + 1, claimed_by = null, claim_until = null, last_error = $2
          where jurisdiction_id = $1 and state in ('pending', 'sending') returning key
       ), reminded as (
         update reminder r set state = 'dead', last_error = $2
           from dispatch_item i join digest d on d.key = i.dispatch_key
          where i.jurisdiction_id = $1 and r.jurisdiction_id = $1 and r.key = i.reminder_key and r.state = 'sending'
       )
       select (select count(*)::int from digest) as digests, (select count(*)::int from message) as messages`,
      [this.tx.jurisdictionId, reason],
    );
    return held ?? { digests: 0, messages: 0 };
  }
}
