import { LadderGlyph } from '../../components/ladder-glyph';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { NumberField } from './number-field';
import type { FieldsProps } from './policy-fields';
import { type LevelForm, type Recipient } from './policy-form';
import styles from './policy.module.css';

/** For each level how long there is to reply, whether the head signs, and to whom it goes. */
export function LevelRules({ present, policy, onChange }: FieldsProps) {
  const { policy: words } = useWords(supervisionWords);
  const { head } = words;
  return (
    <table className={`tb ${styles['rules'] ?? ''}`}>
      <thead>
        <tr>
          {[head.level, head.replyWithin, head.signed, head.to, head.cc].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {policy.levels.map((rule, index) => {
          const was = present.levels[index];
          const at = (name: string) => `levels.${index}.${name}`;
          const look = (name: keyof LevelForm) =>
            JSON.stringify(was?.[name]) === JSON.stringify(rule[name]) ? '' : (styles['changed'] ?? '');
          return (
            <tr key={rule.level}>
              <th scope="row">
                <LadderGlyph level={rule.level} />
                {!rule.automatic && <span className="note">{words.manual}</span>}
              </th>
              <td className={look('replyWithin')} data-label={head.replyWithin}>
                <NumberField
                  label={`${rule.name} ${head.replyWithin}`}
                  value={rule.replyWithin}
                  onChange={(value) => onChange(at('replyWithin'), value)}
                />{' '}
                <span className="note">{rule.replyWithin === null ? words.none : words.days}</span>
              </td>
              <td className={look('signed')} data-label={head.signed}>
                <input
                  type="checkbox"
                  aria-label={`${rule.name} ${head.signed}`}
                  checked={rule.signed}
                  onChange={({ target }) => onChange(at('signed'), target.checked)}
                />
              </td>
              <td className={look('to')} data-label={head.to}>
                <Recipients
                  label={`${rule.name} ${head.to}`}
                  chosen={rule.to}
                  onChange={(to) => onChange(at('to'), to)}
                />
              </td>
              <td className={look('cc')} data-label={head.cc}>
                <Recipients
                  label={`${rule.name} ${head.cc}`}
                  chosen={rule.cc}
                  onChange={(cc) => onChange(at('cc'), cc)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface RecipientsProps {
  readonly label: string;
  readonly chosen: readonly Recipient[];
  readonly onChange: (chosen: readonly Recipient[]) => void;
}

const ALL: readonly Recipient[] = [
  'owing_post',
  'department_head',
  'leader_in_charge',
  'district_head',
  'government_office',
  'supervision_office',
  'all_department_heads',
  'congress_monitors',
];

function Recipients({ label, chosen, onChange }: RecipientsProps) {
  const { policy: words } = useWords(supervisionWords);
  const toggle = (one: Recipient) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <details className={styles['recipients']}>
      <summary>
        <span className="visually-hidden">{label} </span>
        {chosen.map((one) => words.recipients[one]).join('、') || words.none}
      </summary>
      {ALL.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />{' '}
          {words.recipients[one]}
        </label>
      ))}
    </details>
  );
}
