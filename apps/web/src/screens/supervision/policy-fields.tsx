import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { DutyRules } from './duty-rules';
import { LevelRules } from './level-rules';
import { NumberField } from './number-field';
import { type PolicyForm, valueAt } from './policy-form';
import styles from './policy.module.css';

export interface FieldsProps {
  readonly present: PolicyForm;
  readonly policy: PolicyForm;
  readonly onChange: (path: string, value: unknown) => void;
}

const LADDER = [
  'superviseAfterUrge',
  'dispatchAfterCircular',
  'promiseMaxWorkingDays',
  'minRequestNotice',
] as const;
const TRIGGERS = [
  'behindGapPoints',
  'behindPeriods',
  'redPeriods',
  'quarterEndMonth',
  'quarterReportLateBy',
] as const;
const OTHER = [
  'report.opensOnDay',
  'report.dueOnDay',
  'reworkWithin',
  'extension.applyBefore',
  'extension.maxTimes',
  'extension.maxWorkingDays',
] as const;

/** The whole policy as a form, what differs from the present one marked with what it is now. */
export function PolicyFields(props: FieldsProps) {
  const { policy: words } = useWords(supervisionWords);
  const { policy } = props;
  const handling = Object.keys(policy.handling);
  return (
    <div className={styles['fields']}>
      <Group title={words.groups.ladder} paths={LADDER} {...props} />
      <Group title={words.groups.triggers} paths={TRIGGERS} {...props} />
      <fieldset className={styles['whole']}>
        <legend>{words.groups.levels}</legend>
        <LevelRules {...props} />
      </fieldset>
      <fieldset className={styles['whole']}>
        <legend>{words.groups.dueSoon}</legend>
        <DutyRules {...props} />
      </fieldset>
      <fieldset>
        <legend>{words.groups.handling}</legend>
        {handling.map((name) => (
          <Line key={name} path={`handling.${name}`} label={words.handling[name] ?? name} {...props} />
        ))}
      </fieldset>
      <Group title={words.groups.other} paths={OTHER} {...props} />
    </div>
  );
}

interface GroupProps extends FieldsProps {
  readonly title: string;
  readonly paths: readonly string[];
}

function Group({ title, paths, ...props }: GroupProps) {
  const { policy: words } = useWords(supervisionWords);
  return (
    <fieldset>
      <legend>{title}</legend>
      {paths.map((path) => (
        <Line key={path} path={path} label={words.fields[path] ?? path} {...props} />
      ))}
    </fieldset>
  );
}

interface LineProps extends FieldsProps {
  readonly path: string;
  readonly label: string;
}

function Line({ path, label, present, policy, onChange }: LineProps) {
  const { policy: words } = useWords(supervisionWords);
  const value = valueAt(policy, path);
  const was = valueAt(present, path);
  return (
    <label className={`${styles['line'] ?? ''} ${value === was ? '' : (styles['changed'] ?? '')}`}>
      <span>{label}</span>
      <NumberField
        value={typeof value === 'number' ? value : null}
        onChange={(next) => next !== null && onChange(path, next)}
      />
      <span className="note">{value === was ? '' : words.was(String(was))}</span>
    </label>
  );
}
