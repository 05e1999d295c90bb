import type { desk as zh } from '../zh/desk';

export const desk: typeof zh = {
  title: 'My desk',
};
