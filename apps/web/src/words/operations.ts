import { operations as en } from './en/operations';
import { operations as zh } from './zh/operations';

export const operationsWords = { zh, en };
