import type { CommitmentId, SlipLevel } from '@app/domain';
import { SlipSchema, type SlipRow } from '../schemas/reporting.schema';
import type { Tx } from '../tx';
import { Store } from './store';

const NEXT_NUMBERS = `
  insert into slip_counter as c (jurisdiction_id, year, level, last)
  select $1::uuid, $2::int, level, count(*) from unnest($3::int[]) as wanted(level) group by level order by level
  on conflict (jurisdiction_id, year, level) do update set last = c.last + excluded.last
  returning level, last, (select slip_prefix from jurisdiction where id = $1)`;

/** Slips and their numbers. */
export class SlipStore extends Store<SlipRow> {
  constructor(tx: Tx) {
    super(tx, SlipSchema);
  }

  /** In order of issue. */
  of(commitmentId: CommitmentId): Promise<SlipRow[]> {
    return this.find({ commitmentId }, { issuedAt: 'ASC' });
  }

  /** The next document numbers, in the order asked for, such as 崂督催〔2023〕22号: gapless per jurisdiction, year and level, for the counter rolls back with its transaction. */
  async nextNumbers(
    wanted: readonly { readonly level: SlipLevel; readonly mark: string }[],
  ): Promise<string[]> {
    const year = Number(this.tx.today.slice(0, 4));
    const rows = await this.tx.run<{ level: SlipLevel; last: number; slip_prefix: string }>({
      name: 'next-slip-numbers',
      text: NEXT_NUMBERS,
      values: [this.tx.jurisdictionId, year, wanted.map(({ level }) => level)],
    });
    const left = new Map(rows.map(({ level, last }) => [level, last]));
    const prefix = rows[0]?.slip_prefix ?? '';
    const numbers = [...wanted].reverse().map(({ level, mark }) => {
      const number = left.get(level) ?? 0;
      left.set(level, number - 1);
      return `${prefix}督${mark}〔${year}〕${number}号`;
    });
    return numbers.reverse();
  }
}
