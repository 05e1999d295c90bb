import type { Programme } from '../api/queries/programmes';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Dialogue } from './dialogue';

interface Props {
  readonly rule: Programme['lightRule'];
  readonly onClose: () => void;
}

/** 怎么算的: the light rule of the list in words, with its own numbers. */
export function RuleNote({ rule, onClose }: Props) {
  const { rule: words } = useWords(shellWords);
  const lines = words.lines({
    yellow: rule.yellowGapPoints,
    red: rule.redGapPoints,
    ahead: rule.aheadPoints,
    notYellow: rule.notStartedMonths.yellow,
    notRed: rule.notStartedMonths.red,
  });
  return (
    <Dialogue title={words.title(rule.version)} onClose={onClose}>
      <ul className="rule-note">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialogue>
  );
}
