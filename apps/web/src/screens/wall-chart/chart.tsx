import { Fragment, type CSSProperties } from 'react';
import type { WallChart } from '../../api/queries/wall-chart';
import { useLanguage, useWords } from '../../words/words';
import { wallChartWords } from '../../words/wall-chart';
import { ChartRow } from './chart-row';
import styles from './chart.module.css';

interface Props {
  readonly chart: WallChart;
  readonly step: number;
  readonly readAt: number;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** What head, foot and margins leave of the sheet for rows. */
const ROOM = { zh: 980, en: 966 } as const;
const LOWEST = 18;
const HIGHEST = 34;

/** Categories × items, a row an item, months across. */
export function Chart({ chart, step, readAt }: Props) {
  const language = useLanguage();
  const items = chart.items.filter(({ parentId }) => parentId === null);
  const height = Math.max(LOWEST, Math.min(HIGHEST, Math.floor((ROOM[language] / items.length) * 10) / 10));
  const style = { '--row-height': `${height}px` } as CSSProperties;
  return (
    <table className={styles['chart']} style={style}>
      <Head chart={chart} step={step} />
      <tbody>
        {chart.categories.map((category) => {
          const its = items.filter(({ categoryId }) => categoryId === category.id);
          return (
            <Fragment key={category.id}>
              {its.map((item, index) => (
                <ChartRow
                  key={item.id}
                  chart={chart}
                  item={item}
                  step={step}
                  readAt={readAt}
                  category={
                    index === 0 && (
                      <th className={styles['category']} rowSpan={its.length} scope="rowgroup" lang="zh">
                        <span>
                          {category.numeral?.replace(/[（）]/g, '')}
                          {category.name}
                        </span>
                      </th>
                    )
                  }
                />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Head({ chart, step }: Pick<Props, 'chart' | 'step'>) {
  const words = useWords(wallChartWords);
  const language = useLanguage();
  const { head } = words;
  const current = chart.today.startsWith(String(chart.programme.year)) ? Number(chart.today.slice(5, 7)) : 0;
  return (
    <>
      <caption className="visually-hidden">{words.rows}</caption>
      <colgroup>
        <col style={{ width: 36 }} />
        <col style={{ width: 24 }} />
        <col />
        <col style={{ width: 90 }} />
        <col style={{ width: language === 'zh' ? 42 : 66 }} />
        {MONTHS.map((month) => (
          <col key={month} style={{ width: step }} />
        ))}
        <col style={{ width: language === 'zh' ? 132 : 140 }} />
        <col style={{ width: 42 }} />
        <col style={{ width: 44 }} />
        <col style={{ width: 46 }} />
        <col style={{ width: language === 'zh' ? 124 : 148 }} />
        <col style={{ width: language === 'zh' ? 84 : 34 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{head.category}</span>
          </th>
          <th scope="col" className="num">
            {head.number}
          </th>
          <th scope="col">{head.title}</th>
          <th scope="col">{head.department}</th>
          <th scope="col">{head.light}</th>
          {MONTHS.map((month) => (
            <th key={month} scope="col" className={month === current ? styles['current'] : styles['month']}>
              {words.month(month)}
            </th>
          ))}
          <th scope="col" className="num">
            {head.figures}
          </th>
          <th scope="col" className="num">
            {head.verified}
          </th>
          <th scope="col" className="num">
            {head.planned}
          </th>
          <th scope="col" className="num">
            {head.gap}
          </th>
          <th scope="col">{head.due}</th>
          <th scope="col">{head.slip}</th>
        </tr>
      </thead>
    </>
  );
}
