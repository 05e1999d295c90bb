import type { Row } from '../row';
import { killWorker } from './f1-kill-worker';

/** The matrix, in its order. */
export const ROWS: readonly Row[] = [killWorker];
