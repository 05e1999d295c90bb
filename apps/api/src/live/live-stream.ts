import type { ServerResponse } from 'node:http';
import { MOST_CHANGES, type ChangedCommitment } from '@app/db/reads/live.read';
import { type LivePosition, printPosition } from '@app/db/reads/live-position';
import { announcedKinds } from '@app/domain';
import type { Credential } from '../http/credentials';

/** What one reader may leave unread on the wire before the connection is dropped; it resumes where it was. */
const MOST_UNSENT = 256 * 1024;

/** One open page: says what its person may know, in the form of server-sent events. */
export class LiveStream {
  private unread: number | null = null;
  private position: LivePosition | null = null;

  constructor(
    private readonly raw: ServerResponse,
    readonly credential: Credential,
    /** Where the page says it was. */
    readonly since: LivePosition | null,
    /** True where the page was somewhere that we do not know. */
    readonly isLost: boolean,
  ) {}

  open(): void {
    this.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Neither kept nor compressed nor gathered on the way.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    // Those who were cut off together come back one after another.
    this.raw.write(`retry: ${1_000 + Math.floor(Math.random() * 2_000)}\n\n`);
  }

  /** The count where it is another, then the changes; the position stands with the last of them, so that both or none are passed. */
  tell(changes: readonly ChangedCommitment[], unread: number, position: LivePosition): void {
    this.position = position;
    if (changes.length > MOST_CHANGES) return this.reset(unread, position);
    const events = this.inbox(unread);
    const items = changes.flatMap((change) => this.seen(change));
    if (items.length > 0) events.push(event('commitments', { items }));
    this.send(events);
  }

  /** Tells the page to read everything anew: what happened since it was here is not known. */
  reset(unread: number, position: LivePosition): void {
    this.position = position;
    this.send([...this.inbox(unread), event('reset', {})]);
  }

  /** Keeps the connection open through what stands between, and lets the page's position keep up. */
  beat(): void {
    this.write(this.position ? `:\nid: ${printPosition(this.position)}\n\n` : ':\n\n');
  }

  end(): void {
    this.raw.end();
  }

  private inbox(unread: number): string[] {
    if (unread === this.unread) return [];
    this.unread = unread;
    return [event('inbox', { unread })];
  }

  private seen({ leadDepartmentId, supportingDepartmentIds, kinds, ...change }: ChangedCommitment) {
    const sighted = { leadDepartmentId, supportingDepartmentIds };
    const announced = announcedKinds(this.credential.actor, sighted, kinds);
    return announced.length > 0 ? [{ ...change, kinds: announced }] : [];
  }

  private send(events: readonly string[]): void {
    const [last, ...before] = [...events].reverse();
    if (last === undefined || !this.position) return;
    const id = `id: ${printPosition(this.position)}\n`;
    this.write([...before.reverse(), id + last].join(''));
  }

  private write(text: string): void {
    if (this.raw.writableEnded || this.raw.destroyed) return;
    this.raw.write(text);
    if (this.raw.writableLength > MOST_UNSENT) this.raw.destroy();
  }
}

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
