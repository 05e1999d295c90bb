import type { DomainEvent } from '../event';
import type { Actor } from './actor';
import { sightOf, type Sighted } from './visibility';

type EventKind = DomainEvent['kind'];

/** What shows in the ledger's line of a commitment: state, dates, departments, light, level and verified figures. */
const IN_LEDGER = [
  'items_merged',
  'commitment_registered',
  'commitment_assigned',
  'state_changed',
  'commitment_adjusted',
  'light_worsened',
  'light_worsening_lifted',
  'duty_opened',
  'duty_moved',
  'duty_met',
  'duty_cancelled',
  'report_accepted',
  'slip_issued',
  'slip_released',
  'slip_escalated',
] as const satisfies readonly EventKind[];

const inLedger: ReadonlySet<string> = new Set(IN_LEDGER);

/**
 * Which of the things that happened to a commitment an open page of this actor is told of (ruling 19): all of them
 * where one sees it whole; what alters its line in the ledger where one sees it as the ledger shows it, so that nobody
 * learns when another department was written to or answered; nothing where one sees no business data.
 */
export function announcedKinds(
  actor: Actor,
  commitment: Sighted,
  kinds: readonly string[],
): readonly string[] {
  switch (sightOf(actor, commitment)) {
    case 'whole':
      return kinds;
    case 'ledger':
      return kinds.filter((kind) => inLedger.has(kind));
    case 'published':
    case 'none':
      return [];
  }
}
