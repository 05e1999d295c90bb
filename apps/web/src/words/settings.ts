import { settings as en } from './en/settings';
import { settings as zh } from './zh/settings';

export const settingsWords = { zh, en };
