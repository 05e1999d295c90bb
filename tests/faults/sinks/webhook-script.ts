/**
 * What a receiver may do with a delivery. A number: it answers with that status. `hang`: never an answer. `slow head`:
 * its headers come a line every half second, without end. `endless body`: 200, then bytes for as long as somebody reads.
 * `redirect`: 302 to itself, for ever. `reset`: the connection is reset before an answer. `taken, reset`: it has taken
 * the delivery, and the connection is reset before anybody is told. `busy`: 429 with Retry-After.
 */
export type WebhookAct =
  | 200
  | 400
  | 410
  | 500
  | 503
  | 'hang'
  | 'slow head'
  | 'endless body'
  | 'redirect'
  | 'reset'
  | 'taken, reset'
  | 'busy';

/** All that passes: a sender has to try again, and is to succeed. */
export const WEBHOOK_FAULTS: readonly WebhookAct[] = [
  500,
  503,
  'hang',
  'slow head',
  'redirect',
  'reset',
  'taken, reset',
  'busy',
  'endless body',
];
