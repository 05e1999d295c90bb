import type { item as zh } from '../zh/item';

export const item: typeof zh = {
  title: 'Item',
};
