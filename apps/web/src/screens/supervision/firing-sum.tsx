import type { FiringLine } from '../../components/firing-day';
import { Sum } from '../../components/sum';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';

/** 本期共 23 条 = 提醒 13 + 催办 5 + … */
export function FiringSum({ lines }: { readonly lines: readonly FiringLine[] }) {
  const { preview: words } = useWords(supervisionWords);
  const { levels, reminder } = useWords(componentWords);
  const parts = [0, 1, 2, 3, 4, 5, 6]
    .map((level) => ({
      label: level === 0 ? reminder : (levels[level] ?? ''),
      count: lines.filter((line) => line.level === level).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <p className="note">
      <Sum whole={words.sum(lines.length)} total={lines.length} parts={parts} />
    </p>
  );
}
