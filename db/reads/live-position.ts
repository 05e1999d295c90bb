/**
 * How far an open page has read: the database's snapshot at that moment, not a number of a row. Numbers are given out
 * before the commit, so that a lower one may appear after a higher one and would be passed over; waiting for the oldest
 * running transaction would let one long sweep hold everybody's pages back. A snapshot names exactly the transactions
 * whose effects were visible: what is visible now and was not then is new, once, whatever the order of commits.
 */
export interface LivePosition {
  /** Seconds since 1970, the database's unshifted clock. */
  readonly at: number;
  /** As PostgreSQL prints a pg_snapshot: `xmin:xmax:xid,xid`. */
  readonly snapshot: string;
}

const FORM = /^(\d{1,12})\.((\d{1,18}):(\d{1,18}):((?:\d{1,18},?)*))$/;
const MOST = 8_000;

/** What stands in `id:` of the stream and comes back as `Last-Event-ID`. */
export const printPosition = ({ at, snapshot }: LivePosition): string => `${at}.${snapshot}`;

/** Null where it is none of ours, or where PostgreSQL would not take it. */
export function readPosition(text: string): LivePosition | null {
  const [, at, snapshot, xmin, xmax, running] = (text.length <= MOST && FORM.exec(text)) || [];
  if (at === undefined || snapshot === undefined || xmin === undefined || xmax === undefined) return null;
  const [from, to] = [BigInt(xmin), BigInt(xmax)];
  const inside = running ? running.split(',').map((xid) => (xid === '' ? -1n : BigInt(xid))) : [];
  const sorted = inside.every(
    (xid, i) => xid >= from && xid < to && (i === 0 || xid > (inside[i - 1] ?? to)),
  );
  return from > 0n && from <= to && sorted ? { at: Number(at), snapshot } : null;
}

/** What was said is kept 24 hours; an hour of it is left for transactions that were still running. */
const KEPT_SECONDS = 23 * 3600;

/** True where everything since `position` is still there; not after a long absence, nor after a restored backup. */
export function isResumable(position: LivePosition, now: LivePosition): boolean {
  const end = ({ snapshot }: LivePosition) => BigInt(snapshot.split(':')[1] ?? 0);
  return now.at - position.at < KEPT_SECONDS && end(position) <= end(now);
}
