import type { live as zh } from '../zh/live';

export const live: typeof zh = {
  changes: (count) => `${count === 1 ? '1 change' : `${count} changes`}, refresh`,
  changed: 'Something changed, refresh',
  item: (number) => `Item ${number} has just changed; this page is up to date.`,
  notices: (count) => (count === 1 ? '1 new notice.' : `${count} new notices.`),
  open: 'Inbox',
};
