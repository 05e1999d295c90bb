import { administration as en } from './en/administration';
import { administration as zh } from './zh/administration';

export const administrationWords = { zh, en };
