import type { CommitmentId, SlipLevel } from '@app/domain';
import { SlipSchema, type SlipRow } from '../schemas/reporting.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/** Slips and their numbers. */
export class SlipStore extends Store<SlipRow> {
  constructor(tx: Tx) {
    super(tx, SlipSchema);
  }

  /** In order of issue. */
  of(commitmentId: CommitmentId): Promise<SlipRow[]> {
    return this.find({ commitmentId }, { issuedAt: 'ASC' });
  }

  /** The next document number such as 崂督催〔2023〕22号: gapless per jurisdiction, year and level, for the counter rolls back with its transaction. */
  async nextNumber(level: SlipLevel, mark: string): Promise<string> {
    const year = Number(this.tx.today.slice(0, 4));
    const [row] = await this.tx.query<{ last: number; slip_prefix: string }>(
      `insert into slip_counter as c (jurisdiction_id, year, level, last) values ($1, $2, $3, 1)
       on conflict (jurisdiction_id, year, level) do update set last = c.last + 1
       returning last, (select slip_prefix from jurisdiction where id = $1)`,
      [this.tx.jurisdictionId, year, level],
    );
    return `${row?.slip_prefix}督${mark}〔${year}〕${row?.last}号`;
  }
}
