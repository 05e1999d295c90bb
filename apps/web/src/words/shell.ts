import { shell as en } from './en/shell';
import { shell as zh } from './zh/shell';

export const shellWords = { zh, en };
