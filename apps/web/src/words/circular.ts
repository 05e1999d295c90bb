import { circular as en } from './en/circular';
import { circular as zh } from './zh/circular';

export const circularWords = { zh, en };
