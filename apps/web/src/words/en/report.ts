import type { report as zh } from '../zh/report';

export const report: typeof zh = {
  title: 'Report',
};
