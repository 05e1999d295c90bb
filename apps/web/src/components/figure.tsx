import { figure, large, NOTHING } from '../format/figure';
import { useLanguage } from '../words/words';

interface Props {
  readonly value: string | null | undefined;
  /** After the figure, where the head of the column does not say it. */
  readonly unit?: string | null;
  /** What one verifies is bold. */
  readonly strong?: boolean;
  /** In a sentence, where Chinese may say 80万. */
  readonly inSentence?: boolean;
}

/** A figure with its thousands, never broken over two lines; nothing yet is a dash. */
export function Figure({ value, unit, strong = false, inSentence = false }: Props) {
  const language = useLanguage();
  if (value === null || value === undefined) return <span className="faint">{NOTHING}</span>;
  const text = inSentence && language === 'zh' ? large(value) : figure(value);
  return (
    <span className="nowrap">
      {strong ? <b>{text}</b> : text}
      {unit && (
        <span lang="zh" className="muted">
          {' '}
          {unit}
        </span>
      )}
    </span>
  );
}
