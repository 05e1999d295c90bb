import { LightMark } from '../../components/light-mark';
import { monthName, shortDay } from '../../format/dates';
import { percent } from '../../format/figure';
import type { WallChartItem } from '../../api/queries/wall-chart';
import { wallChartWords } from '../../words/wall-chart';
import { useLanguage, useSaid, useWords } from '../../words/words';
import { dayAt, HEIGHT, labelled, levelOf, pipsOf, shownAs } from './geometry';
import styles from './month-strip.module.css';

interface Props {
  readonly item: WallChartItem;
  readonly year: number;
  readonly today: string;
  /** The width of a month. */
  readonly step: number;
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Twelve months of one item: verified as bars and plan as lines, or its milestones, or why there is neither. */
export function MonthStrip({ item, year, today, step }: Props) {
  const shown = shownAs(item);
  const width = 12 * step;
  const now = today.startsWith(String(year)) ? dayAt(today, year, step) : null;
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={useStripSaid(item, year)}
    >
      {MONTHS.slice(1).map((month) => (
        <path key={month} className={styles['rule']} d={`M${month * step} 0V${HEIGHT}`} />
      ))}
      {now !== null && <path className={styles['now']} d={`M${now} -4V${HEIGHT + 4}`} />}
      {shown === 'bars' && <Bars item={item} step={step} />}
      {shown === 'bars' && item.overdueWorkingDays !== null && item.dueOn !== null && now !== null && (
        <path className={styles['overdue']} d={`M${dayAt(item.dueOn, year, step)} 10H${now}`} />
      )}
      {shown !== 'words' && <Pips item={item} year={year} today={today} step={step} />}
      {shown === 'words' && <Why item={item} />}
      <Closing item={item} year={year} step={step} />
    </svg>
  );
}

function Bars({ item, step }: Pick<Props, 'item' | 'step'>) {
  return item.months.map(({ period, plannedRate, verifiedRate, light }, month) => {
    const x = month * step;
    const plan = plannedRate === null ? null : levelOf(plannedRate);
    const fact = verifiedRate === null ? null : levelOf(verifiedRate);
    const behind = light === 'yellow' || light === 'red' ? light : null;
    return (
      <g key={period}>
        {fact !== null && (
          <rect className={styles['fact']} x={x + 5} y={fact} width={step - 10} height={HEIGHT - fact} />
        )}
        {behind && plan !== null && fact !== null && fact > plan && (
          <rect className={styles[behind]} x={x + 5} y={plan} width={step - 10} height={fact - plan} />
        )}
        {light === 'red' && plan !== null && fact !== null && fact > plan && (
          <path className={styles['struck']} d={`M${x + 5} ${fact}L${x + step - 5} ${plan}`} />
        )}
        {plan !== null && Number(plannedRate) > 0 && (
          <path className={styles['plan']} d={`M${x + 2} ${plan}h${step - 4}`} />
        )}
      </g>
    );
  });
}

/** Milestones with their names; beside bars only those that were missed, and without names. */
function Pips({ item, year, today, step }: Props) {
  const beside = shownAs(item) === 'bars';
  const pips = (beside && item.milestones.length === 0 ? [] : pipsOf(item, year, step)).filter(
    ({ state }) => !beside || state === 'missed',
  );
  const now = dayAt(today, year, step);
  return (
    beside
      ? pips.map((pip) => ({ ...pip, text: '', anchor: 'start' as const, at: 0 }))
      : labelled(pips, 12 * step)
  ).map((pip) => (
    <g key={`${pip.day} ${pip.title}`} lang="zh">
      <title>{pip.title}</title>
      {pip.state === 'missed' && !beside && (
        <path className={styles['overdue']} d={`M${pip.x + 6} 10H${Math.max(now, pip.x + 6)}`} />
      )}
      <path
        className={`${styles['pip']} ${styles[pip.state]}`}
        d={`M${pip.x} 4.6l5.4 5.4-5.4 5.4-5.4-5.4Z`}
      />
      {pip.text && (
        <text className={styles['name']} x={pip.at} y="14" textAnchor={pip.anchor}>
          {pip.text}
        </text>
      )}
    </g>
  ));
}

function Why({ item }: Pick<Props, 'item'>) {
  return (
    <text className={styles['name']} x="6" y="14">
      {useWhy(item)}
    </text>
  );
}

function useWhy({ mergedIntoNumber, reason, pace }: WallChartItem): string {
  const words = useWords(wallChartWords);
  const said = useSaid();
  if (mergedIntoNumber !== null) return words.mergedInto(mergedIntoNumber);
  if (pace === 'not_assigned') return words.ungiven;
  return reason ? said(reason) : '';
}

/** The day it was signed off. */
function Closing({ item, year, step }: Pick<Props, 'item' | 'year' | 'step'>) {
  if (item.closedOn === null || item.light !== 'blue') return null;
  const x = Math.max(0, Math.min(12 * step - 14, dayAt(item.closedOn, year, step) - 7));
  return (
    <svg x={x} y="3.5" width="13" height="13">
      <LightMark light="blue" size={13} />
    </svg>
  );
}

/** What the strip shows, in words. */
function useStripSaid(item: WallChartItem, year: number): string {
  const words = useWords(wallChartWords);
  const language = useLanguage();
  const why = useWhy(item);
  const shown = shownAs(item);
  const closed = item.closedOn === null ? [] : [words.strip.closed(shortDay(item.closedOn, year))];
  if (shown === 'words') return [why, ...closed].join(' ');
  if (shown === 'pips') {
    const said = pipsOf(item, year, 1).map(({ title, day, state }) =>
      ({ met: words.strip.met, missed: words.strip.missed, to_come: words.strip.toCome })[state](
        title,
        shortDay(day, year),
      ),
    );
    return [...said, ...closed].join('; ');
  }
  const last = item.months.findLast(({ verifiedRate }) => verifiedRate !== null);
  if (!last) return words.strip.plan;
  const at = words.strip.at(
    monthName(last.period, language),
    percent(last.verifiedRate),
    percent(last.plannedRate),
  );
  return [at, ...closed].join('; ');
}
