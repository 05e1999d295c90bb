import type { LedgerFilter } from '@app/db/reads/ledger-filter';
import { asId, calendarDate, type Id } from '@app/domain';
import type { CountedLedger } from './ledger-query.dto';

const idOf = <T extends Id<string>>(id: string | undefined): T | undefined =>
  id === undefined ? id : asId<T>(id);
const dayOf = (day: string | undefined) => (day === undefined ? day : calendarDate(day));

/** What was asked for, in the words of the domain. */
export const ledgerFilter = <F extends CountedLedger>(filters: F): F & LedgerFilter => ({
  ...filters,
  programmeId: idOf(filters.programmeId),
  categoryId: idOf(filters.categoryId),
  departmentId: idOf(filters.departmentId),
  parentId: idOf(filters.parentId),
  dueFrom: dayOf(filters.dueFrom),
  dueTo: dayOf(filters.dueTo),
});
