import { acts as en } from './en/acts';
import { acts as zh } from './zh/acts';

export const actsWords = { zh, en };
export type ActsWords = typeof zh;
