import { live as en } from './en/live';
import { live as zh } from './zh/live';

export const liveWords = { zh, en };
