import type { Circular } from '../../api/queries/circular';
import { dayInSentence } from '../../format/dates';
import { NOTHING, percent } from '../../format/figure';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import styles from './paper.module.css';

interface Props {
  readonly circular: Circular;
}

/** 五、期限改动公示: dates that were moved, by whose decision and why; those asked for; the rate on time, both ways. */
export function Moved({ circular }: Props) {
  const { moved: words } = useWords(circularWords);
  const day = useDay(circular);
  const moved = circular.moved.filter(({ times }) => times > 0);
  const asked = circular.moved.filter(({ askedFor }) => askedFor !== null);
  const { original, current } = circular.onTime;
  return (
    <section>
      <h2>{words.title}</h2>
      {moved.length === 0 ? <p>{words.none}</p> : <Table circular={circular} />}
      <p>
        {asked.map(({ number, dueOn, askedFor }) => words.asked(number, day(dueOn), day(askedFor)))}
        {original.due === 0
          ? words.noneDue
          : words.onTime(original.due, original.onTime, percent(original.rate)) +
            words.onTimeNow(current.due, current.onTime, percent(current.rate))}
      </p>
    </section>
  );
}

function useDay({ programme }: Circular): (day: string | null) => string {
  const language = useLanguage();
  return (day) => (day === null ? NOTHING : dayInSentence(day, language, programme.year));
}

function Table({ circular }: Props) {
  const { moved: words, troubled: heads } = useWords(circularWords);
  const day = useDay(circular);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col" className="num">
            {heads.number}
          </th>
          <th scope="col">{heads.item}</th>
          <th scope="col">{words.original}</th>
          <th scope="col">{words.current}</th>
          <th scope="col" className="num">
            {words.times}
          </th>
          <th scope="col">{words.basis}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {circular.moved
          .filter(({ times }) => times > 0)
          .map((item) => (
            <tr key={item.id}>
              <td className="num">{item.number}</td>
              <th scope="row" lang="zh">
                {item.title}
              </th>
              <td className="nowrap">{day(item.originalDueOn)}</td>
              <td className="nowrap">
                <b>{day(item.dueOn)}</b>
              </td>
              <td className="num">{item.times}</td>
              <td>
                <span lang="zh">{item.resolutionNumber}</span>
                {item.decidedOn !== null && (
                  <span className={styles['quiet']}>{words.decided(day(item.decidedOn))}</span>
                )}
              </td>
              <td lang="zh">{item.text}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
