import type { ReactNode } from 'react';
import './states.css';

interface Props {
  /** What is empty: 没有符合条件的件. */
  readonly title: string;
  /** Why, or what comes next. */
  readonly text?: ReactNode;
  /** With a tick: all is done, which is good news. */
  readonly done?: boolean;
  /** The next thing to do. */
  readonly children?: ReactNode;
}

/** Says what is empty, why, and the next thing. */
export function Empty({ title, text, done = false, children }: Props) {
  return (
    <div className="empty">
      {done && (
        <svg className="done-mark" viewBox="0 0 34 34" aria-hidden="true">
          <rect
            x="2"
            y="2"
            width="30"
            height="30"
            rx="4"
            fill="none"
            stroke="var(--blue-mark)"
            strokeWidth="2.5"
          />
          <path
            d="m9.500 17.500 5.500 5.500 10-11.500"
            fill="none"
            stroke="var(--blue-mark)"
            strokeWidth="3"
          />
        </svg>
      )}
      <h3>{title}</h3>
      {text && <p>{text}</p>}
      {children && <div className="acts">{children}</div>}
    </div>
  );
}
