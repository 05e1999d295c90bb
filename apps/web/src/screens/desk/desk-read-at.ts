import { useQuery } from '@tanstack/react-query';
import { deskQuery } from '../../api/queries/desk';

/** When the desk on the page was read; its glance of the ledger is read anew with it. */
export const useDeskReadAt = (): number => useQuery(deskQuery).dataUpdatedAt;
