import { OUTBOX_CHANNEL } from '@app/db/bell';
import { listen } from '@app/db/listen';
import { LiveRead } from '@app/db/reads/live.read';
import { asId, DomainError, type JurisdictionId } from '@app/domain';
import { Settings } from '@app/platform/config';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Credentials } from '../http/credentials';
import { LiveRoom } from './live-room';
import type { LiveStream } from './live-stream';

const BEAT_MS = 20_000;
/** A browser holds one for all its tabs. */
const MOST_OF_ONE_CREDENTIAL = 8;

/**
 * All open pages of this process. It listens to the database once, however many pages are open, and sends each ring to
 * the room of its jurisdiction; at every beat the rooms look by themselves, for a ring may be lost. A page is put out
 * as soon as its session or token is said to have ended, and at the next beat where its time has run out.
 */
@Injectable()
export class LiveHub implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('live');
  private readonly rooms = new Map<JurisdictionId, LiveRoom>();
  private stop: () => Promise<void> = async () => undefined;
  private beating: NodeJS.Timeout | null = null;

  constructor(
    private readonly read: LiveRead,
    private readonly credentials: Credentials,
    private readonly config: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    this.credentials.watch((personId) => void this.check(personId).catch(this.warn));
    this.stop = await listen(this.config.API_DATABASE_URL ?? '', OUTBOX_CHANNEL, {
      message: (jurisdictionId) => this.rooms.get(asId(jurisdictionId))?.look(),
      reset: () => this.rooms.forEach((room) => room.look()),
    });
    this.beating = setInterval(() => void this.beat().catch(this.warn), BEAT_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.beating) clearInterval(this.beating);
    await this.stop();
    this.streams().forEach((stream) => stream.end());
  }

  /** Throws `live_limited` where the session or token has too many open already. */
  requirePlace(tokenHash: Buffer): void {
    const held = this.streams().filter(({ credential }) => credential.tokenHash.equals(tokenHash));
    if (held.length >= MOST_OF_ONE_CREDENTIAL) throw new DomainError('live_limited');
  }

  /** Returns what has to be called when the page has gone. */
  join(stream: LiveStream): () => void {
    const { jurisdictionId } = stream.credential.actor;
    const room = this.rooms.get(jurisdictionId) ?? new LiveRoom(jurisdictionId, this.read, this.logger);
    this.rooms.set(jurisdictionId, room);
    room.join(stream);
    return () => {
      room.leave(stream);
      if (room.all.length === 0) this.rooms.delete(jurisdictionId);
    };
  }

  private streams(): LiveStream[] {
    return [...this.rooms.values()].flatMap((room) => room.all);
  }

  private async check(personId: string | null): Promise<void> {
    for (const stream of this.streams()) {
      const { credential } = stream;
      const isMeant = personId === null || credential.actor.personId === personId;
      if (isMeant && !(await this.credentials.stands(credential))) stream.end();
    }
  }

  private async beat(): Promise<void> {
    const streams = this.streams();
    streams.forEach((stream) => stream.beat());
    this.rooms.forEach((room) => room.look());
    if (streams.length === 0) return;
    const expired = await this.credentials.expired(streams.map(({ credential }) => credential));
    streams.filter(({ credential }) => expired.includes(credential)).forEach((stream) => stream.end());
  }

  private readonly warn = (err: unknown): void => this.logger.warn({ err }, 'open pages were not checked');
}
