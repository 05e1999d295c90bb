import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that has come and is not kept yet. Whoever received it discards it, kept or not. */
export interface ReceivedFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  discard(): Promise<void>;
}

export interface KeptFile {
  readonly folder: string;
  readonly sha256: string;
  readonly keptAt: Date;
}

/**
 * Files by their hash, in folders that do not see each other; a file is there whole and for good, or not at all.
 * `folder` is an id of ours, never a text from outside. Another store (S3) has to keep the same promises.
 */
export abstract class FileStore {
  abstract receive(from: Readable): Promise<ReceivedFile>;
  /** Durable when it resolves; keeping the same content again renews its `keptAt`. */
  abstract keep(file: ReceivedFile, folder: string): Promise<void>;
  /** Null where it is not there. */
  abstract read(folder: string, sha256: string): Promise<Readable | null>;
  /** When it was kept last; null where it is not there. */
  abstract keptAt(folder: string, sha256: string): Promise<Date | null>;
  abstract list(): AsyncIterable<KeptFile>;
  abstract remove(folder: string, sha256: string): Promise<void>;
  /** Throws away what was received before that moment and neither kept nor discarded: its process ended. */
  abstract clearReceived(before: Date): Promise<void>;
}

const INCOMING = 'incoming';
const HASH = /^[0-9a-f]{64}$/;

/** A directory of this machine, or one that all machines of the installation share. */
export class LocalFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  async receive(from: Readable): Promise<ReceivedFile> {
    const path = join(this.root, INCOMING, randomUUID());
    // Without a pause: what breaks off before the pipeline stands would be heard by nobody.
    mkdirSync(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const discard = () => rm(path, { force: true });
    const counted = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    try {
      await pipeline(from, counted, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await discard();
      throw error;
    }
    return { path, size, sha256: hash.digest('hex'), discard };
  }

  async keep({ path, sha256 }: ReceivedFile, folder: string): Promise<void> {
    const to = this.pathOf(folder, sha256);
    await mkdir(dirname(to), { recursive: true });
    await rename(path, to);
    // The name is as durable as the content only once its directories are written, up to the store's own.
    for (const directory of [dirname(to), dirname(dirname(to)), this.root]) await sync(directory);
  }

  async read(folder: string, sha256: string): Promise<Readable | null> {
    const file = await unlessMissing(open(this.pathOf(folder, sha256), 'r'));
    return file ? createReadStream('', { fd: file }) : null;
  }

  async keptAt(folder: string, sha256: string): Promise<Date | null> {
    const found = await unlessMissing(stat(this.pathOf(folder, sha256)));
    return found?.ctime ?? null;
  }

  async *list(): AsyncIterable<KeptFile> {
    for (const folder of await namesIn(this.root)) {
      if (folder === INCOMING) continue;
      for (const shelf of await namesIn(join(this.root, folder))) {
        for (const sha256 of await namesIn(join(this.root, folder, shelf))) {
          const keptAt = HASH.test(sha256) ? await this.keptAt(folder, sha256) : null;
          if (keptAt) yield { folder, sha256, keptAt };
        }
      }
    }
  }

  async remove(folder: string, sha256: string): Promise<void> {
    await rm(this.pathOf(folder, sha256), { force: true });
  }

  async clearReceived(before: Date): Promise<void> {
    const incoming = join(this.root, INCOMING);
    for (const name of await namesIn(incoming)) {
      const found = await unlessMissing(stat(join(incoming, name)));
      if (found && found.mtime < before) await rm(join(incoming, name), { force: true });
    }
  }

  private pathOf(folder: string, sha256: string): string {
    if (!HASH.test(sha256) || !/^[0-9a-f-]{36}$/.test(folder)) throw new Error('no place for such a file');
    return join(this.root, folder, sha256.slice(0, 2), sha256);
  }
}

async function sync(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const namesIn = async (directory: string): Promise<string[]> =>
  (await unlessMissing(readdir(directory))) ?? [];

async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  /^(ENOENT|ENOTDIR)$/.test(String(error.code));
