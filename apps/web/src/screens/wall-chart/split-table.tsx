import type { WallChart } from '../../api/queries/wall-chart';
import { LIGHTS } from '../../components/balance';
import { LightMark } from '../../components/light-mark';
import { componentWords } from '../../words/components';
import { wallChartWords } from '../../words/wall-chart';
import { useLanguage, useWords } from '../../words/words';
import styles from './aside.module.css';

interface Props {
  readonly chart: WallChart;
}
type Split = WallChart['counts']['byLight'];

/** Categories by light with both sums; red, and by how much, where they do not agree. */
export function SplitTable({ chart: { categories, counts } }: Props) {
  const { split: words } = useWords(wallChartWords);
  const { lights } = useWords(componentWords);
  const language = useLanguage();
  return (
    <section>
      <h2>{words.title(counts.byLight.total)}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" aria-hidden="true" />
            {LIGHTS.map((light) => (
              <th key={light} scope="col" className="num">
                <LightMark light={light} size={11} />
                <span className={language === 'zh' ? styles['light'] : 'visually-hidden'}>
                  {lights[light]}
                </span>
              </th>
            ))}
            <th scope="col" className="num">
              {words.items}
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map(({ id, name, numeral, byLight }) => (
            <tr key={id} className={byLight.balanced ? undefined : 'red'}>
              <th scope="row" lang="zh" title={name}>
                {numeral?.replace(/[（）]/g, '')} {name}
              </th>
              <Counts split={byLight} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={counts.byLight.balanced ? undefined : 'red'}>
            <th scope="row">{words.total}</th>
            <Counts split={counts.byLight} />
          </tr>
        </tfoot>
      </table>
      <Check counts={counts} />
      {categories
        .filter(({ declaredCount, items }) => declaredCount !== null && declaredCount !== items)
        .map(({ id, name, declaredCount, items }) => (
          <p key={id} className="red">
            {words.declared(name, declaredCount ?? 0, items)}
          </p>
        ))}
    </section>
  );
}

const countOf = ({ counts }: Split, light: string) => counts.find(({ key }) => key === light)?.count ?? 0;

function Counts({ split }: { readonly split: Split }) {
  return (
    <>
      {LIGHTS.map((light) => (
        <td key={light} className="num">
          {countOf(split, light) || <span className="faint">·</span>}
        </td>
      ))}
      <td className="num">
        <b>{split.total}</b>
      </td>
    </>
  );
}

/** 9 + 14 + 6 + 4 + 3 = 36 ✓ 平; and how many that is in substance. */
function Check({ counts }: Pick<WallChart, 'counts'>) {
  const { split: words } = useWords(wallChartWords);
  const { off, overBy } = useWords(componentWords);
  const { byLight, numbered, inSubstance } = counts;
  const sum = LIGHTS.map((light) => countOf(byLight, light)).join(' + ');
  return (
    <p className={byLight.balanced ? styles['check'] : `${styles['check']} red`}>
      {sum} {byLight.balanced ? '=' : '≠'} {byLight.total}{' '}
      {byLight.balanced
        ? `✓ ${words.balanced}`
        : byLight.difference > 0
          ? off(byLight.difference)
          : overBy(-byLight.difference)}
      {numbered !== inSubstance && (
        <>
          <br />
          {words.merged(numbered, inSubstance)}
        </>
      )}
    </p>
  );
}
