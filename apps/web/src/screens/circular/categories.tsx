import { useMemo } from 'react';
import type { Circular } from '../../api/queries/circular';
import { LightMark } from '../../components/light-mark';
import { NOTHING, oneDecimal, percent } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { componentWords } from '../../words/components';
import { useWords } from '../../words/words';
import { numbersBy } from './numbers';
import styles from './paper.module.css';
import { Plot } from './plot';

interface Props {
  readonly circular: Circular;
}

/** 二、分类与单位: by rate, never by count. */
export function Categories({ circular }: Props) {
  const { categories: words } = useWords(circularWords);
  const { compared, fewestToCompare } = circular.byDepartment;
  return (
    <section>
      <h2>{words.title}</h2>
      <Rates circular={circular} />
      {compared.length > 0 && <Departments circular={circular} />}
      <p className={styles['note']}>
        {compared.length > 0 ? words.note(fewestToCompare) : words.tooFew(fewestToCompare)}
      </p>
    </section>
  );
}

const rateOf = (rate: string | null) => (rate === null ? NOTHING : oneDecimal(rate));

function Rates({ circular }: Props) {
  const { categories: words } = useWords(circularWords);
  const { byCategory, overall } = circular;
  const drawn = useMemo(
    () => ({
      kind: 'rates' as const,
      rows: byCategory
        .filter(({ rate }) => rate !== null)
        .map(({ category, rate, onPlan, judged }) => ({
          name: category.name,
          value: Number(rate),
          label: `${rateOf(rate)}　${onPlan}/${judged}`,
        })),
      all:
        overall.onPlan.rate === null
          ? null
          : { value: Number(overall.onPlan.rate), label: words.all(rateOf(overall.onPlan.rate)) },
    }),
    [byCategory, overall, words],
  );
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <b>{useFinding(circular)}</b>
        <br />
        {words.measure}
      </figcaption>
      <Plot
        drawn={drawn}
        height={drawn.rows.length * 24 + 26}
        label={words.alt(byCategory.map(({ category, rate }) => words.one(category.name, percent(rate))))}
      />
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.items}</th>
            <th scope="col" className="num">
              {words.rate}
            </th>
            <th scope="col" className="num">
              {words.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {byCategory.map(({ category, dots, rate, onPlan, judged }) => (
            <tr key={category.id}>
              <th scope="row" lang="zh">
                {category.name}
              </th>
              <td>
                <Dots dots={dots} />
              </td>
              <td className="num">
                <b>{rateOf(rate)}</b>
              </td>
              <td className="num">
                {onPlan}/{judged}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

type LitItem = Circular['byCategory'][number]['dots'][number];

function Dots({ dots }: { readonly dots: readonly LitItem[] }) {
  const { lights } = useWords(componentWords);
  return (
    <span className={styles['dots']}>
      {dots.map(({ id, number, light, title }) => (
        <span key={id} title={title}>
          <LightMark light={light} size={12} />
          <span className="visually-hidden">{lights[light]}</span>
          {number}
        </span>
      ))}
    </span>
  );
}

/** The finding that stands over the picture. */
function useFinding({ byCategory }: Circular): string {
  const { categories: words } = useWords(circularWords);
  const judged = byCategory.filter(({ rate }) => rate !== null);
  const last = judged.at(-1);
  if (!last) return words.nothing;
  if (judged.every(({ rate }) => rate === last.rate)) return words.even(percent(last.rate));
  return words.lowest(last.category.name, last.judged, last.judged - last.onPlan, judged.length);
}

function Departments({ circular: { byDepartment } }: Props) {
  const { categories: words } = useWords(circularWords);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.department(byDepartment.fewestToCompare)}</th>
          <th scope="col" className="num">
            {words.rate}
          </th>
          <th scope="col" className="num">
            {words.share}
          </th>
          <th scope="col">{words.behind}</th>
        </tr>
      </thead>
      <tbody>
        {byDepartment.compared.map(({ department, rate, onPlan, judged, behind }) => (
          <tr key={department.id}>
            <th scope="row" lang="zh">
              {department.name}
            </th>
            <td className="num">
              <b>{rateOf(rate)}</b>
            </td>
            <td className="num">
              {onPlan}/{judged}
            </td>
            <td>
              <Behind items={behind} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 第23、27件红，第28件黄 */
export function Behind({ items }: { readonly items: readonly LitItem[] }) {
  const words = useWords(circularWords);
  const { lights } = useWords(componentWords);
  const groups = numbersBy(items, ({ light }) => lights[light]);
  return words.join(groups.map(([light, numbers]) => words.categories.light(numbers, light)));
}
