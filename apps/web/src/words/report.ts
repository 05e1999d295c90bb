import { report as en } from './en/report';
import { report as zh } from './zh/report';

export const reportWords = { zh, en };
