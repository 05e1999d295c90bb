import { listen } from '@app/db/listen';
import { CredentialRead, type CredentialView } from '@app/db/reads/credential.read';
import { Settings } from '@app/platform/config';
import { hashToken } from '@app/platform/token';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';

/** A session's cookie or a personal access token, and who stands behind it. */
export interface Credential extends CredentialView {
  readonly tokenHash: Buffer;
  readonly by: 'cookie' | 'bearer';
}

interface Known {
  readonly credential: Credential;
  readonly until: number;
}

const KEPT_MS = 30_000;
const MOST_KEPT = 10_000;

/**
 * Who a token belongs to. Remembered for 30 seconds, and forgotten at once when the database announces a revocation;
 * a look-up that was under way meanwhile is not remembered (`generation`).
 */
@Injectable()
export class Credentials implements OnModuleInit, OnApplicationShutdown {
  private readonly known = new Map<string, Known>();
  private readonly watchers = new Set<(personId: string | null) => void>();
  private generation = 0;
  private stop: () => Promise<void> = async () => undefined;

  constructor(
    private readonly read: CredentialRead,
    private readonly config: Settings,
  ) {}

  async onModuleInit(): Promise<void> {
    this.stop = await listen(this.config.API_DATABASE_URL ?? '', 'person_revoked', {
      message: (personId) => this.forget(personId),
      reset: () => this.forget(null),
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  async resolve(token: string, by: Credential['by']): Promise<Credential | null> {
    const tokenHash = hashToken(token);
    const key = by + tokenHash.toString('base64');
    const known = this.known.get(key);
    if (known && known.until > performance.now()) return known.credential;
    const { generation } = this;
    const view =
      by === 'cookie'
        ? await this.read.bySession(tokenHash, this.config.SESSION_IDLE_MINUTES)
        : await this.read.byToken(tokenHash);
    if (!view) return null;
    const credential = { tokenHash, by, ...view };
    if (generation === this.generation) this.remember(key, credential);
    return credential;
  }

  /** Calls `watcher` whenever something about a person's sessions, tokens or posts has changed; null: about anybody's. */
  watch(watcher: (personId: string | null) => void): void {
    this.watchers.add(watcher);
  }

  /** True while it still stands for the same person in the same post; asking does not keep a session alive. */
  async stands({ tokenHash, by, actor }: Credential): Promise<boolean> {
    const view =
      by === 'cookie'
        ? await this.read.byStandingSession(tokenHash, this.config.SESSION_IDLE_MINUTES)
        : await this.read.byToken(tokenHash);
    return view?.actor.postId === actor.postId && view.actor.role === actor.role && !view.mustChangePassword;
  }

  /** Those whose time has run out. */
  async expired(credentials: readonly Credential[]): Promise<Credential[]> {
    const hashes = credentials.map(({ tokenHash }) => tokenHash);
    const standing = await this.read.standing(hashes, this.config.SESSION_IDLE_MINUTES);
    return credentials.filter(({ tokenHash }) => !standing.some((hash) => hash.equals(tokenHash)));
  }

  /** Of one person, or of all. */
  forget(personId: string | null): void {
    this.generation += 1;
    for (const [key, { credential }] of this.known) {
      if (personId === null || credential.actor.personId === personId) this.known.delete(key);
    }
    for (const watcher of this.watchers) watcher(personId);
  }

  private remember(key: string, credential: Credential): void {
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(key, { credential, until: performance.now() + KEPT_MS });
  }
}
