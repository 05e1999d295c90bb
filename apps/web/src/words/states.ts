import { states as en } from './en/states';
import { states as zh } from './zh/states';

export const statesWords = { zh, en };
