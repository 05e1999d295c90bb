import { receivers as en } from './en/receivers';
import { receivers as zh } from './zh/receivers';

export const receiversWords = { zh, en };
