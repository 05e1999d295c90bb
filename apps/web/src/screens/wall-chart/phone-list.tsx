import { Link } from '@tanstack/react-router';
import type { WallChart, WallChartItem } from '../../api/queries/wall-chart';
import { BulletBar } from '../../components/bullet-bar';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LightCounts } from '../../components/light-counts';
import { SectionHeading } from '../../components/section-heading';
import { percent } from '../../format/figure';
import { componentWords } from '../../words/components';
import { useWords } from '../../words/words';
import { ItemDue, WallLight } from './chart-row';
import { useStages } from './figures';
import { shownAs } from './geometry';
import styles from './phone-list.module.css';

interface Props {
  readonly chart: WallChart;
}

/** The same on a phone: by category, an item two lines. */
export function PhoneList({ chart }: Props) {
  const words = useWords(componentWords);
  return chart.categories.map(({ id, name, items, byLight }) => (
    <section key={id} className={styles['category']}>
      <SectionHeading end={<LightCounts counts={byLight.counts} whole={words.items(items)} />}>
        <span lang="zh">{name}</span>
      </SectionHeading>
      <ul>
        {chart.items
          .filter(({ categoryId, parentId }) => categoryId === id && parentId === null)
          .map((item) => (
            <Row key={item.id} chart={chart} item={item} />
          ))}
      </ul>
    </section>
  ));
}

function Row({ chart, item }: Props & { readonly item: WallChartItem }) {
  const stages = useStages(item);
  const standing = item.deciding?.standing;
  return (
    <li className={styles['row']}>
      <Link to="/items/$id" params={{ id: item.id }} lang="zh">
        <span className="faint">{item.number}</span> {item.title}
      </Link>
      <WallLight item={item} ruleVersion={chart.ruleVersion} />
      <span className={styles['how']}>
        {shownAs(item) === 'bars' && standing ? (
          <>
            <BulletBar
              planned={standing.planned}
              verified={standing.verified}
              claimed={standing.claimed}
              target={item.deciding?.value ?? item.deciding?.denominator ?? null}
              unit={item.deciding?.unit ?? null}
              closed={item.closedOn !== null}
            />
            {percent(standing.verifiedRate)}
          </>
        ) : (
          stages
        )}
      </span>
      <span className={styles['due']}>
        <ItemDue item={item} year={chart.programme.year} />
        {item.slipLevel > 0 && <LadderGlyph level={item.slipLevel} />}
      </span>
    </li>
  );
}
