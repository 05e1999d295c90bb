import { supervision as en } from './en/supervision';
import { supervision as zh } from './zh/supervision';

export const supervisionWords = { zh, en };
