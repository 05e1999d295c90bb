import type { Schemas } from '../api/problem';
import { fullDay } from '../format/dates';
import { componentWords } from '../words/components';
import { useLanguage, useSaid, useWords } from '../words/words';
import styles from './firing-day.module.css';

export type FiringLine = Schemas['PreviewLineDescription'];

/** What went out already: it is shown, and nothing can be done about it. */
export interface SentLine {
  readonly key: string;
  readonly level: number;
  readonly number: string;
  readonly text?: string;
}

interface Props {
  readonly date: string;
  readonly today: string;
  readonly working: boolean;
  /** 国庆, where the day has a name. */
  readonly name?: string | null;
  /** With the month: the first of the calendar or of a month. */
  readonly withMonth?: boolean;
  readonly lines: readonly FiringLine[];
  readonly sent?: readonly SentLine[];
  readonly selectedKey?: string | null;
  /** Given all lines that stand as one: same level, same reason. */
  readonly onSelect?: (lines: readonly FiringLine[]) => void;
}

/** One day of the preview: what will go out, that of one level and reason as one. Fills a `td` that has a height. */
export function FiringDay(props: Props) {
  const { date, today, working, name, withMonth = false, lines, sent = [], selectedKey, onSelect } = props;
  const words = useWords(componentWords);
  const language = useLanguage();
  const said = useSaid();
  const levelName = (level: number) =>
    level === 0 ? words.reminder : (words.levels[level] ?? String(level));
  const classes = [styles['day'], !working && styles['off'], date === today && styles['today']];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <time dateTime={date} className={styles['date']}>
        <span aria-hidden="true">
          {withMonth ? fullDay(date, language).replace(/^\d+年| \d+$/g, '') : Number(date.slice(8))}
        </span>
        <span className="visually-hidden">{fullDay(date, language)}</span>
        {date === today && ` ${words.today}`}
        {name && ` ${name}`}
      </time>
      {sent.map(({ key, level, number, text }) => (
        <div key={key} className={`${styles['event']} ${styles['sent']}`}>
          {levelName(level)} {number}
          <small>{text ?? words.firing.sent}</small>
        </div>
      ))}
      {grouped(lines).map((group) => {
        const [first] = group;
        const reason = first.because.map(said).join(words.comma);
        return (
          <button
            key={first.key}
            type="button"
            className={`${styles['event']} ${styles[first.level === 0 ? 'reminder' : `level${first.level}`] ?? ''}`}
            aria-pressed={group.some(({ key }) => key === selectedKey)}
            title={reason}
            onClick={() => onSelect?.(group)}
          >
            <b>{levelName(first.level)}</b> {numbersOf(group, words.and)}
            <small>{reason}</small>
          </button>
        );
      })}
    </div>
  );
}

type Group = readonly [FiringLine, ...FiringLine[]];

/** 17、26、35: in the order of the printed list. */
const numbersOf = (group: Group, and: string): string =>
  group
    .map(({ commitment }) => commitment.number)
    .sort((a, b) => a.localeCompare(b, 'zh', { numeric: true }))
    .join(and);

function grouped(lines: readonly FiringLine[]): Group[] {
  const groups = new Map<string, [FiringLine, ...FiringLine[]]>();
  for (const line of lines) {
    const key = `${line.level} ${line.because.map(({ zh }) => zh).join()}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].sort(([a], [b]) => b.level - a.level);
}
