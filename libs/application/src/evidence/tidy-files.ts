import { Db } from '@app/db/db';
import { asId, DomainError, type JurisdictionId } from '@app/domain';
import { FileStore, type KeptFile } from '@app/platform/file-store';
import { Injectable } from '@nestjs/common';

const DAY_MS = 24 * 3600 * 1000;

/**
 * Removes files that no evidence names: what was received and never kept, and what was kept by a transaction that then
 * failed. Only what is a day old: a younger one may belong to an upload that is under way.
 */
@Injectable()
export class TidyFiles {
  constructor(
    private readonly db: Db,
    private readonly files: FileStore,
  ) {}

  /** `now` is the machine's clock, which stamps the files. Returns how many orphans there were. */
  async execute(now: Date): Promise<number> {
    const before = new Date(now.getTime() - DAY_MS);
    await this.files.clearReceived(before);
    let orphans = 0;
    for await (const file of this.files.list()) {
      if (file.keptAt < before && (await this.remove(file, before))) orphans += 1;
    }
    return orphans;
  }

  /** What lies in a folder that is no jurisdiction's of this database is not ours to remove. */
  private async remove(file: KeptFile, before: Date): Promise<boolean> {
    try {
      return await this.removeOrphan(file, before);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'not_found') return false;
      throw error;
    }
  }

  private removeOrphan({ folder, sha256 }: KeptFile, before: Date): Promise<boolean> {
    const jurisdictionId = asId<JurisdictionId>(folder);
    return this.db.transaction({ jurisdictionId }, async (tx) => {
      await tx.evidence.lockFile(sha256);
      if (await tx.evidence.first({ sha256 })) return false;
      const keptAt = await this.files.keptAt(folder, sha256);
      if (!keptAt || keptAt >= before) return false;
      await this.files.remove(folder, sha256);
      return true;
    });
  }
}
