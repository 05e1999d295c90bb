import type { CommitmentId, Evidence } from '@app/domain';
import { EvidenceSchema } from '../schemas/reporting.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/** Evidence: what is known of the files. */
export class EvidenceStore extends Store<Evidence> {
  constructor(tx: Tx) {
    super(tx, EvidenceSchema);
  }

  of(commitmentId: CommitmentId): Promise<Evidence[]> {
    return this.find({ commitmentId }, { uploadedAt: 'ASC' });
  }

  /** The other commitments that the same file was handed in for, by whatever department. */
  elsewhere({
    sha256,
    commitmentId,
  }: Pick<Evidence, 'sha256' | 'commitmentId'>): Promise<{ id: string; number: string; title: string }[]> {
    return this.tx.query(
      `select id, number, title from commitment where jurisdiction_id = $1 and id in (select commitment_id from evidence
         where jurisdiction_id = $1 and sha256 = $2 and commitment_id <> $3) order by position`,
      [this.tx.jurisdictionId, sha256, commitmentId],
    );
  }

  /** Until the transaction ends nobody else keeps or removes the file of that hash. */
  async lockFile(sha256: string): Promise<void> {
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1 || $2, 1))', [
      this.tx.jurisdictionId,
      sha256,
    ]);
  }
}
