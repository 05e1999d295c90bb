import { DomainError, type PersonId } from '@app/domain';
import type { Tx } from '../tx';

/** Notices of the in-app inbox; delivery inserts them, their reader marks them. */
export class NoticeStore {
  constructor(private readonly tx: Tx) {}

  /** Marks one's own notice as read, once; throws `not_found` for another's. */
  async markRead(id: string, personId: PersonId): Promise<void> {
    const rows = await this.tx.query(
      `with marked as (
         update notice set read_at = coalesce(read_at, $4) where jurisdiction_id = $1 and id = $2 and person_id = $3 returning 1
       ) select from marked`,
      [this.tx.jurisdictionId, id, personId, this.tx.now.toISOString()],
    );
    if (rows.length === 0) throw new DomainError('not_found');
    this.tx.isNews = true;
  }

  async markAllRead(personId: PersonId): Promise<void> {
    this.tx.isNews = true;
    await this.tx.query(
      `update notice set read_at = $3 where jurisdiction_id = $1 and person_id = $2 and read_at is null`,
      [this.tx.jurisdictionId, personId, this.tx.now.toISOString()],
    );
  }

  async unread(personId: PersonId): Promise<number> {
    const [row] = await this.tx.query<{ unread: number }>(
      `select count(*)::int as unread from notice where jurisdiction_id = $1 and person_id = $2 and read_at is null`,
      [this.tx.jurisdictionId, personId],
    );
    return row?.unread ?? 0;
  }
}
