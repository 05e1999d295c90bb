import { readFileSync } from 'node:fs';
import type { Client } from 'pg';

interface Entry {
  readonly date: string;
  readonly name_cn: string;
  readonly type: 'public_holiday' | 'transfer_workday';
}

/** The State Council's notices; a year without one is not covered, and its days are provisional (ruling 33). */
const NOTICES: readonly (readonly [year: number, document: string])[] = [
  [2023, '国办发明电〔2022〕16号'],
  [2024, '国办发明电〔2023〕7号'],
  [2025, '国办发明电〔2024〕12号'],
  [2026, '国务院办公厅2025-11-04通知'],
];

/** Fills an empty national calendar with the published years: days off (休) and weekend days worked (班). */
export async function seedNationalCalendar(client: Pick<Client, 'query'>): Promise<void> {
  const { rowCount } = await client.query('select from calendar_year limit 1');
  if (rowCount) return;
  const entries = NOTICES.flatMap(([year]) => entriesOf(year));
  await client.query(
    `with years as (
       insert into calendar_year (year, published, document) select y, true, d from unnest($1::int[], $2::text[]) as n(y, d)
     )
     insert into calendar_day (day, working, name) select * from unnest($3::date[], $4::boolean[], $5::text[])`,
    [
      NOTICES.map(([year]) => year),
      NOTICES.map(([, document]) => document),
      entries.map(({ date }) => date),
      entries.map(({ type }) => type === 'transfer_workday'),
      entries.map(({ name_cn }) => name_cn),
    ],
  );
}

/** A year of the data package, which agrees with the notices day by day; an empty one would make every weekday a working day. */
function entriesOf(year: number): readonly Entry[] {
  const file = require.resolve(`holiday-calendar/data/CN/${year}.json`);
  const { dates }: { dates: Entry[] } = JSON.parse(readFileSync(file, 'utf8'));
  if (dates.length < 12) throw new Error(`the calendar of ${year} is not complete`);
  return dates;
}
