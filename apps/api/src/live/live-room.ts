import type { LiveNews, LiveRead } from '@app/db/reads/live.read';
import { isResumable, type LivePosition } from '@app/db/reads/live-position';
import type { JurisdictionId } from '@app/domain';
import { Logger } from '@nestjs/common';
import type { LiveStream } from './live-stream';

const AGAIN_MS = 1_000;

/**
 * The open pages of one jurisdiction in this process: one read for all of them. Looks follow one another, so that every
 * page in the room stands at the room's position; who comes in is first brought there from where it was.
 */
export class LiveRoom {
  private readonly streams = new Set<LiveStream>();
  private joining: LiveStream[] = [];
  private position: LivePosition | null = null;
  private looking = false;
  private wanted = false;

  constructor(
    private readonly jurisdictionId: JurisdictionId,
    private readonly read: LiveRead,
    private readonly logger: Logger,
  ) {}

  get all(): readonly LiveStream[] {
    return [...this.streams, ...this.joining];
  }

  join(stream: LiveStream): void {
    this.joining.push(stream);
    this.look();
  }

  leave(stream: LiveStream): void {
    this.streams.delete(stream);
    this.joining = this.joining.filter((other) => other !== stream);
  }

  /** Looks for news, now or after the look that is under way. */
  look(): void {
    this.wanted = true;
    if (!this.looking) void this.work();
  }

  private async work(): Promise<void> {
    this.looking = true;
    try {
      while (this.wanted && this.all.length > 0) {
        this.wanted = false;
        await this.turn();
      }
    } catch (err) {
      this.logger.warn({ err }, 'open pages wait for the database');
      setTimeout(() => this.look(), AGAIN_MS).unref();
    } finally {
      this.looking = false;
    }
  }

  private async turn(): Promise<void> {
    const people = new Set(this.all.map(({ credential }) => credential.actor.personId));
    const joining = [...this.joining];
    const news = await this.read.news(this.jurisdictionId, this.position, [...people]);
    const behind = await Promise.all(joining.map((stream) => this.missed(stream, news)));
    this.position = news.position;
    for (const stream of this.streams) stream.tell(news.changes, unreadOf(stream, news), news.position);
    joining.forEach((stream, i) => {
      // It may have gone meanwhile.
      if (!this.joining.includes(stream)) return;
      const missed = behind[i];
      if (missed) stream.tell(missed, unreadOf(stream, news), news.position);
      else stream.reset(unreadOf(stream, news), news.position);
      this.streams.add(stream);
    });
    this.joining = this.joining.filter((stream) => !joining.includes(stream));
  }

  /** Null where it can no longer be said. */
  private async missed({ since, isLost }: LiveStream, { position }: LiveNews) {
    if (isLost || (since && !isResumable(since, position))) return null;
    return since ? this.read.between(this.jurisdictionId, since, position) : [];
  }
}

const unreadOf = ({ credential }: LiveStream, { unread }: LiveNews): number =>
  unread[credential.actor.personId] ?? 0;
