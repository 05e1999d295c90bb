import type { circular as zh } from '../zh/circular';

export const circular: typeof zh = {
  title: 'Circular',
};
