import type { ReactElement } from 'react';
import type { Schemas } from '../api/problem';

export type Light = Schemas['LedgerLine']['light'];

/** The shape of a light: ● ▲ ◆ ☑ and a dashed ring. Always beside its word, or under one who says it. */
export function LightMark({ light, size = 14 }: { readonly light: Light; readonly size?: number }) {
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" style={{ flex: 'none' }}>
      {SHAPES[light]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Light, ReactElement>> = {
  green: <circle cx="7" cy="7" r="5.4" fill="var(--green-mark)" />,
  yellow: <path d="M7 1 13.4 12.6H.6Z" fill="var(--yellow-mark)" />,
  red: (
    <>
      <path d="M7 .3 13.7 7 7 13.7.3 7Z" fill="var(--red-mark)" />
      <path d="M7 3.6v4.2M7 9.3v1.5" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  blue: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="2" fill="var(--blue-mark)" />
      <path d="m3.8 7.2 2.4 2.4 4.2-4.8" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  grey: (
    <circle
      cx="7"
      cy="7"
      r="5.2"
      fill="none"
      stroke="var(--grey-mark)"
      strokeWidth="1.6"
      strokeDasharray="2.2 1.9"
    />
  ),
};
