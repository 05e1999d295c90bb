import { useState } from 'react';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import type { FieldsProps } from './policy-fields';
import styles from './policy.module.css';

const KINDS = [
  'promised',
  'milestone',
  'report',
  'slip_reply',
  'slip_mending',
  'review',
  'field_check',
  'extension_decision',
  'handling',
] as const;

/** For each kind of date when it is reminded of, and how far its ladder climbs by itself. */
export function DutyRules({ present, policy, onChange }: FieldsProps) {
  const { policy: words } = useWords(supervisionWords);
  const { levels } = useWords(componentWords);
  return (
    <table className={`tb ${styles['rules'] ?? ''}`}>
      <thead>
        <tr>
          <th scope="col">{words.head.duty}</th>
          <th scope="col">
            {words.head.dueSoon} <span className="note">{words.dueSoonHint}</span>
          </th>
          <th scope="col">{words.head.climbsTo}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => {
          const rule = policy.duties[kind];
          if (!rule) return null;
          const was = present.duties[kind];
          const days = was?.dueSoon.join() === rule.dueSoon.join() ? '' : (styles['changed'] ?? '');
          return (
            <tr key={kind}>
              <th scope="row">{words.duties[kind]}</th>
              <td className={days} data-label={words.head.dueSoon}>
                <DaysField
                  label={`${words.duties[kind]} ${words.head.dueSoon}`}
                  days={rule.dueSoon}
                  onChange={(value) => onChange(`duties.${kind}.dueSoon`, value)}
                />
              </td>
              <td
                className={was?.climbsTo === rule.climbsTo ? '' : (styles['changed'] ?? '')}
                data-label={words.head.climbsTo}
              >
                <select
                  className="input"
                  aria-label={`${words.duties[kind]} ${words.head.climbsTo}`}
                  value={rule.climbsTo}
                  onChange={({ target }) => onChange(`duties.${kind}.climbsTo`, Number(target.value))}
                >
                  {[0, 1, 2, 3, 4, 5].map((level) => (
                    <option key={level} value={level} disabled={rule.office && level > 2}>
                      {level === 0 ? words.toNone : levels[level]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface DaysProps {
  readonly label: string;
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

const LIST = /^\s*(\d+\s*([,，、]\s*\d+\s*)*)?$/;

function DaysField({ label, days, onChange }: DaysProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="input"
      aria-label={label}
      autoComplete="off"
      aria-invalid={typed !== null && !LIST.test(typed)}
      value={typed ?? days.join('，')}
      onChange={({ target }) => {
        setTyped(target.value);
        if (LIST.test(target.value))
          onChange(
            target.value
              .split(/[,，、\s]+/)
              .filter(Boolean)
              .map(Number),
          );
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
