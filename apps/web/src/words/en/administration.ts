import type { administration as zh } from '../zh/administration';

export const administration: typeof zh = {
  title: 'Administration',
};
