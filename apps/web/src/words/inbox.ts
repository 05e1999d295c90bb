import { inbox as en } from './en/inbox';
import { inbox as zh } from './zh/inbox';

export const inboxWords = { zh, en };
