import { components as en } from './en/components';
import { components as zh } from './zh/components';

export const componentWords = { zh, en };
export type ComponentWords = typeof zh;
