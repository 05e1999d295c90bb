import type { inbox as zh } from '../zh/inbox';

export const inbox: typeof zh = {
  title: 'Inbox',
};
