import { wallChart as en } from './en/wall-chart';
import { wallChart as zh } from './zh/wall-chart';

export const wallChartWords = { zh, en };
