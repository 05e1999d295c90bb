import type { CSSProperties } from 'react';
import type { WallChart } from '../../api/queries/wall-chart';
import { useSession } from '../../api/queries/session';
import { Balance } from '../../components/balance';
import { dayInSentence, fullDay, moment, monthName, timeOf, weekday } from '../../format/dates';
import { wallChartWords } from '../../words/wall-chart';
import { useLanguage, useWords } from '../../words/words';
import { Aside } from './aside';
import { Chart } from './chart';
import { groupsOf } from './groups-of';
import { PhoneList } from './phone-list';
import styles from './sheet.module.css';
import type { Zoom } from './use-zoom';

interface Props {
  readonly chart: WallChart;
  readonly zoom: Zoom;
  readonly readAt: number;
  /** The newest figures could not be had. */
  readonly stale: boolean;
}

/** More rows than this do not fit one page; the sheet then becomes longer. */
const ROWS = 52;
const STEP = { paper: 35, screen: 56 } as const;

/** The sheet that hangs on the wall, and what becomes of it on a phone. */
export function Sheet({ chart, zoom, readAt, stale }: Props) {
  const long = chart.items.filter(({ parentId }) => parentId === null).length > ROWS;
  const style: CSSProperties = { zoom: zoom.zoom, '--sheet-width': `${zoom.width}px` } as CSSProperties;
  const wide = zoom.full && zoom.width > 1800;
  return (
    <article className={`${styles['sheet']} paper ${long ? styles['long'] : ''}`} style={style}>
      <Head chart={chart} stale={stale} />
      <div className={`${styles['grid']} ${wide ? styles['wide'] : ''}`}>
        <div className={styles['chart']}>
          <Chart chart={chart} step={wide ? STEP.screen : STEP.paper} readAt={readAt} />
        </div>
        <div className={styles['phone']}>
          <PhoneList chart={chart} />
        </div>
        <Aside chart={chart} />
      </div>
      <Foot chart={chart} />
    </article>
  );
}

function Head({ chart, stale }: Pick<Props, 'chart' | 'stale'>) {
  const words = useWords(wallChartWords);
  const language = useLanguage();
  const { endsOn, workingDaysLeft } = chart.year;
  const end = dayInSentence(endsOn, language);
  return (
    <header className={styles['head']}>
      <h1>{words.sheet(chart.programme.name)}</h1>
      <p>
        <b>{fullDay(chart.today, language)}</b> {weekday(chart.today, language)} {timeOf(chart.at)}
        <br />
        <span className={styles['quiet']}>
          {workingDaysLeft === null ? words.overEnd(end) : words.untilEnd(end, workingDaysLeft)} ·{' '}
          {words.rule(chart.ruleVersion)} · {words.days}
          <span className="no-print">
            {' '}
            · {stale ? <b className="red">{words.stale(timeOf(chart.at))}</b> : words.refreshed}
          </span>
        </span>
      </p>
      <div className={styles['balance']}>
        <Balance split={chart.counts.byLight} />
      </div>
    </header>
  );
}

/** What is not counted twice, which month was compared, what the figures are of. */
function Foot({ chart }: Pick<Props, 'chart'>) {
  const { foot: words } = useWords(wallChartWords);
  const { installation } = useSession();
  const language = useLanguage();
  const merged = chart.items.filter(({ mergedIntoNumber }) => mergedIntoNumber !== null);
  const earlier = groupsOf(
    chart.items.filter(
      ({ comparedPeriod, closedOn }) =>
        closedOn === null && comparedPeriod !== null && comparedPeriod !== chart.period,
    ),
    ({ comparedPeriod }) => comparedPeriod ?? '',
  );
  const compared = [...earlier].map(([period, items]) =>
    words.compared(
      items.map(({ number }) => number),
      monthName(period, language),
    ),
  );
  const separator = language === 'zh' ? '；' : '; ';
  return (
    <footer className={styles['foot']}>
      {merged.map(({ number, mergedIntoNumber }) => words.merged(number, mergedIntoNumber ?? '')).join('')}
      {chart.period !== null &&
        compared.length > 0 &&
        [...compared, words.rest(monthName(chart.period, language))].join(separator)}
      {words.noPercent}
      {words.data(moment(chart.at))}
      {installation === 'demonstration' && words.demonstration}
    </footer>
  );
}
