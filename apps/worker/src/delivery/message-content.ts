import type { CardItem } from '@app/db/stores/card.store';
import type { ClaimedDelivery, FedEvent } from '@app/db/stores/delivery.store';
import type { Tx } from '@app/db/tx';
import { type CalendarDate, type JurisdictionId, mayGoOut, reaches } from '@app/domain';

/** What a claimed delivery has to say now: an event, the lines of a card with whom they name, or neither: a test. */
export interface MessageContent {
  readonly jurisdictionId: JurisdictionId;
  readonly day: CalendarDate;
  readonly event: FedEvent | null;
  readonly items: readonly CardItem[];
  readonly names: readonly string[];
}

/**
 * Reads what is to be said. `nothing`: all of it was mended meanwhile. `closed`: a card that is tried again late keeps to
 * the working hours too, unless something in it goes at once.
 */
export async function messageContent(
  tx: Tx,
  { key, kind, atOnce }: ClaimedDelivery,
): Promise<MessageContent | 'nothing' | 'closed'> {
  const { jurisdictionId, today: day } = tx;
  const bare = { jurisdictionId, day, event: null, items: [], names: [] };
  if (kind === 'test') return bare;
  if (kind === 'event') {
    const event = await tx.deliveries.event(key);
    return event ? { ...bare, event } : 'nothing';
  }
  const items = await tx.cards.items(key);
  const [first] = items;
  if (!first) return 'nothing';
  const { workingHours } = await tx.programmes.policy(first.programmeId);
  if (!atOnce && !mayGoOut(tx.now, await tx.calendar(), workingHours)) return 'closed';
  const known = await tx.cards.nameable(key);
  const named = known.filter(({ wanted, level }) =>
    reaches({ mail: false, mention: wanted }, 'mention', level),
  );
  return { ...bare, items, names: named.map(({ as }) => as) };
}
