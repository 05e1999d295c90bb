import { ledger as en } from './en/ledger';
import { ledger as zh } from './zh/ledger';

export const ledgerWords = { zh, en };
export type LedgerWords = typeof zh;
