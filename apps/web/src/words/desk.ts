import { desk as en } from './en/desk';
import { desk as zh } from './zh/desk';

export const deskWords = { zh, en };
