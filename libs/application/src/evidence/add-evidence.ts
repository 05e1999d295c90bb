import { Db } from '@app/db/db';
import { addEvidence, asId, type Actor, type CommitmentId, type Evidence } from '@app/domain';
import { FileStore, type ReceivedFile } from '@app/platform/file-store';
import { Injectable } from '@nestjs/common';
import { takeUp } from '../upkeep/take-up';

/** A file that has come, under the name it was given, with the type its content shows. */
export interface Upload {
  readonly file: ReceivedFile;
  readonly name: string;
  readonly found: string | null;
}

export type AddedEvidence = Pick<Evidence, 'id' | 'name' | 'mediaType' | 'size' | 'sha256' | 'uploadedAt'> & {
  readonly commitmentId: string;
  /** Other commitments that the same file was handed in for: one file cannot prove two. */
  readonly elsewhere: { id: string; number: string; title: string }[];
};

/**
 * The department hands in a photo or a document (佐证). The file is durable under its hash before the row and the event
 * say so; should they fail, it is an orphan that is removed a day later. The commitment's version stays: a report that
 * is being written is not made stale by its own proof.
 */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly db: Db,
    private readonly files: FileStore,
  ) {}

  execute(actor: Actor, commitmentId: string, { file, name, found }: Upload): Promise<AddedEvidence> {
    return this.db.transaction(actor, async (tx) => {
      const id = asId<CommitmentId>(commitmentId);
      const { commitment } = await takeUp(tx, actor, id);
      const existing = await tx.evidence.of(id);
      const { size, sha256 } = file;
      const uploaded = { id: tx.newId<Evidence['id']>(), name, found, size, sha256 };
      const { next, event } = addEvidence({ commitment, existing }, uploaded, {
        actor,
        now: tx.now.toISOString(),
      });
      if (event) {
        await tx.evidence.lockFile(sha256);
        await this.files.keep(file, tx.jurisdictionId);
        await tx.evidence.insert(next);
        tx.events.append(next.programmeId, id, actor, event);
      }
      const elsewhere = await tx.evidence.elsewhere(next);
      const { mediaType, uploadedAt } = next;
      return { id: next.id, commitmentId, name: next.name, mediaType, size, sha256, uploadedAt, elsewhere };
    });
  }
}
