import type { ledger as zh } from '../zh/ledger';

export const ledger: typeof zh = {
  title: 'Ledger',
};
