import type { wallChart as zh } from '../zh/wall-chart';

export const wallChart: typeof zh = {
  title: 'Wall chart',
};
