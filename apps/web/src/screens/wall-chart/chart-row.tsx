import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DueDate } from '../../components/due-date';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LightChip } from '../../components/light-chip';
import { LightReasons } from '../../components/light-reasons';
import { NOTHING } from '../../format/figure';
import { useChange } from '../../live/changes';
import type { WallChart, WallChartItem } from '../../api/queries/wall-chart';
import { componentWords } from '../../words/components';
import { useLanguage, useWords } from '../../words/words';
import { Figures } from './figures';
import { MonthStrip } from './month-strip';
import styles from './chart.module.css';

interface Props {
  readonly chart: WallChart;
  readonly item: WallChartItem;
  readonly step: number;
  /** When what is shown was read. */
  readonly readAt: number;
  /** The cell of the category, in its first row. */
  readonly category: ReactNode;
}

const FRESH_MS = 120_000;

/** One item. */
export function ChartRow({ chart, item, step, readAt, category }: Props) {
  const change = useChange(item.id);
  const fresh = change !== undefined && readAt - change.at < FRESH_MS;
  const { year } = chart.programme;
  const language = useLanguage();
  return (
    <tr className={category ? styles['first'] : undefined} data-changed={fresh || undefined}>
      {category}
      <td className="num faint">{item.number}</td>
      <th scope="row" className={styles['title']} lang="zh">
        <Link to="/items/$id" params={{ id: item.id }} title={item.title}>
          {item.title}
        </Link>
      </th>
      <td className={styles['department']} lang="zh">
        {item.department?.name}
      </td>
      <td>
        <WallLight item={item} ruleVersion={chart.ruleVersion} />
      </td>
      <td className={styles['strip']} colSpan={12}>
        <MonthStrip item={item} year={year} today={chart.today} step={step} />
      </td>
      <Figures item={item} />
      <td className={styles['due']}>
        <ItemDue item={item} year={year} />
      </td>
      <td className={styles['slip']}>
        {item.slipLevel > 0 && <LadderGlyph level={item.slipLevel} glyphOnly={language === 'en'} />}
      </td>
    </tr>
  );
}

/** Its date with the days left; no date is waited for where there is nothing to judge. */
export function ItemDue({ item, year }: { readonly item: WallChartItem; readonly year: number }) {
  if (item.mergedIntoNumber !== null) return <span className="faint">{NOTHING}</span>;
  return (
    <DueDate
      dueOn={item.dueOn}
      originalDueOn={item.originalDueOn}
      workingDaysLeft={item.workingDaysLeft}
      overdueWorkingDays={item.overdueWorkingDays}
      provisional={item.provisional}
      year={year}
      metOn={item.metOn ?? item.closedOn}
      lateWorkingDays={item.lateWorkingDays}
    />
  );
}

export function WallLight({
  item,
  ruleVersion,
}: {
  readonly item: WallChartItem;
  readonly ruleVersion: number;
}) {
  const words = useWords(componentWords);
  const { light, reason } = item;
  if (!reason) return <LightChip light={light} />;
  return (
    <LightChip
      light={light}
      reasons={
        <LightReasons
          light={light}
          title={`${words.duty.item(item.number)} ${item.title}`}
          reasons={[reason]}
          comparedPeriod={item.comparedPeriod}
          ruleVersion={ruleVersion}
        />
      }
    />
  );
}
