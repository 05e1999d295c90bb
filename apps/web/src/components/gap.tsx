import { NOTHING, points } from '../format/figure';

interface Props {
  /** Points behind plan as the server says them: positive is behind. */
  readonly gap: string | null | undefined;
  /** The light it led to: red is shown bold and red. */
  readonly light?: string | null;
}

/** 偏差 in points: −32.0 behind, +6.0 ahead; the unit stands in the head of the column. */
export function Gap({ gap, light }: Props) {
  if (gap === null || gap === undefined) return <span className="faint">{NOTHING}</span>;
  return light === 'red' ? (
    <b className="red nowrap">{points(gap)}</b>
  ) : (
    <span className="nowrap">{points(gap)}</span>
  );
}
