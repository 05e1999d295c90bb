import { item as en } from './en/item';
import { item as zh } from './zh/item';

export const itemWords = { zh, en };
