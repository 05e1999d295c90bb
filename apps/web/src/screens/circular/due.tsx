import type { Circular } from '../../api/queries/circular';
import { DaysLeftMark } from '../../components/days-left-mark';
import { dayInSentence } from '../../format/dates';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import { countOf } from './numbers';
import styles from './paper.module.css';

interface Props {
  readonly circular: Circular;
}
type Group = Circular['due']['groups'][number];

/** 六: what is overdue and what falls due up to the end of the next month. */
export function Due({ circular: { due, programme } }: Props) {
  const words = useWords(circularWords);
  const language = useLanguage();
  const day = (date: string) => dayInSentence(date, language, programme.year);
  const { balance, groups } = due;
  const parts = balance.counts
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => `${words.due.parts[key] ?? key} ${count}`);
  return (
    <section>
      <h2>{words.due.title(day(due.through))}</h2>
      {groups.length === 0 && <p>{words.due.none}</p>}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.due.date}</th>
            <th scope="col">{words.due.days}</th>
            <th scope="col" className="num">
              {words.due.count}
            </th>
            <th scope="col">{words.due.items}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.dueOn}>
              <th scope="row" className="nowrap">
                {day(group.dueOn)} {group.provisional && <span className="tag">{words.due.provisional}</span>}
              </th>
              <td>
                <DaysLeftMark
                  workingDaysLeft={group.workingDaysLeft}
                  overdueWorkingDays={group.overdueWorkingDays}
                />
              </td>
              <td className="num">{group.items.length}</td>
              <td>
                <Items items={group.items} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={balance.balanced ? undefined : 'red'}>
            <th scope="row" colSpan={2}>
              {words.due.dated}
            </th>
            <td className="num">{countOf(balance, 'dated')}</td>
            <td>
              {parts.join(words.plus)} {balance.balanced ? '=' : '≠'} {balance.total}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** One by its name, several by their numbers; with the state where it is on its way to be signed off. */
function Items({ items }: { readonly items: Group['items'] }) {
  const words = useWords(circularWords);
  const state = (item: Group['items'][number]) => {
    const name = words.due.states[item.state];
    return name ? words.due.inState(name) : '';
  };
  const [first, second] = items;
  if (first && !second) {
    return (
      <>
        {words.list([first.number])} <span lang="zh">{first.title}</span>
        {state(first)}
      </>
    );
  }
  return words.list(items.map((item) => `${item.number}${state(item)}`));
}
