import { Link } from '@tanstack/react-router';
import type { Circular } from '../../api/queries/circular';
import { Gap } from '../../components/gap';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LightChip } from '../../components/light-chip';
import { shortDay } from '../../format/dates';
import { NOTHING } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { useLanguage, useSaid, useWords } from '../../words/words';
import { countOf } from './numbers';
import styles from './paper.module.css';

interface Props {
  readonly circular: Circular;
}
/** Of A4's text, in the order of the columns; the reason takes what remains. */
const WIDTHS = {
  zh: ['4%', '14%', '11%', '6.5%', '7%', 'auto', '17%', '12%'],
  en: ['4%', '13%', '9.5%', '9.5%', '7%', 'auto', '14%', '18.5%'],
} as const;

type Item = Circular['troubled'][number];

/** 三、红灯、黄灯: each with its reasons, what the department says next, and its slip. */
export function Troubled({ circular }: Props) {
  const { troubled: words } = useWords(circularWords);
  const language = useLanguage();
  const { troubled } = circular;
  const count = (light: string) => countOf({ counts: circular.overall.byLight.counts }, light);
  return (
    <section>
      <h2>{words.title(count('red'), count('yellow'))}</h2>
      {troubled.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className={`${styles['table']} ${styles['troubled']}`}>
          <colgroup>
            {WIDTHS[language].map((width, index) => (
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="num">
                {words.number}
              </th>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.department}</th>
              <th scope="col">{words.light}</th>
              <th scope="col" className="num">
                {words.gap}
              </th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.next}</th>
              <th scope="col">{words.slip}</th>
            </tr>
          </thead>
          <tbody>
            {troubled.map((item) => (
              <Row key={item.id} item={item} year={circular.programme.year} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ item, year }: { readonly item: Item; readonly year: number }) {
  const { troubled: words } = useWords(circularWords);
  const said = useSaid();
  const [deciding] = item.reasons;
  return (
    <tr>
      <td className="num">{item.number}</td>
      <th scope="row" lang="zh">
        <Link to="/items/$id" params={{ id: item.id }}>
          {item.title}
        </Link>
      </th>
      <td lang="zh" data-label={words.department}>
        {item.department?.name}
      </td>
      <td>
        <LightChip light={item.light} />
      </td>
      <td className="num" data-label={words.gap}>
        <Gap gap={item.gap} light={item.light} />
      </td>
      <td data-label={words.reason}>
        {deciding && said(deciding)}
        {item.problems && (
          <span lang="zh">
            {deciding && '。'}
            {item.problems}
          </span>
        )}
      </td>
      <td lang="zh" data-label={words.next}>
        {item.nextSteps ?? words.withheld}
      </td>
      <td data-label={words.slip}>
        {item.slip ? (
          <>
            <LadderGlyph level={item.slip.level} />
            <SlipStanding slip={item.slip} year={year} />
          </>
        ) : (
          NOTHING
        )}
      </td>
    </tr>
  );
}

function SlipStanding({ slip, year }: { readonly slip: NonNullable<Item['slip']>; readonly year: number }) {
  const { troubled: words } = useWords(circularWords);
  if (slip.replied) return <span className={styles['quiet']}>{words.replied}</span>;
  if (slip.replyBy === null) return null;
  const late = (slip.workingDaysLeft ?? 0) < 0;
  return (
    <span className={styles['quiet']}>
      {late ? words.waiting : words.replyBy(shortDay(slip.replyBy, year))}
    </span>
  );
}
