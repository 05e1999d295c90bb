import type { CommitmentId, PersonId, Preferences } from '@app/domain';
import type { Tx } from '../tx';

/** One row a person; the last to write is who chose. */
export class PreferenceStore {
  constructor(private readonly tx: Tx) {}

  keep(personId: PersonId, value: Preferences): void {
    this.tx.send({
      name: 'keep-preferences',
      text: `insert into preference (jurisdiction_id, person_id, value) values ($1, $2, $3)
             on conflict (jurisdiction_id, person_id) do update set value = excluded.value`,
      values: [this.tx.jurisdictionId, personId, JSON.stringify(value)],
    });
  }

  /** Of these the ones that there are. */
  async known(ids: readonly CommitmentId[]): Promise<ReadonlySet<string>> {
    const rows = await this.tx.query<{ id: string }>(
      `select id from commitment where jurisdiction_id = $1 and id = any($2::uuid[])`,
      [this.tx.jurisdictionId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
