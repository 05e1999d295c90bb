import { type Light, LightMark } from './light-mark';
import styles from './status-mark.module.css';

/** How a part of the machinery stands. */
export type Status = 'ok' | 'warning' | 'failed' | 'unknown';

/** The worst first. */
export const STATUSES: readonly Status[] = ['failed', 'warning', 'unknown', 'ok'];

const LIGHTS: Readonly<Record<Status, Light>> = {
  ok: 'green',
  warning: 'yellow',
  failed: 'red',
  unknown: 'grey',
};

/** A state by shape and word; colour goes with it. */
export function StatusMark({ status, text }: { readonly status: Status; readonly text: string }) {
  return (
    <span className={styles['status']}>
      <LightMark light={LIGHTS[status]} /> {text}
    </span>
  );
}
