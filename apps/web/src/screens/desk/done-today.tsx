import type { Schemas } from '../../api/problem';
import { SectionHeading } from '../../components/section-heading';
import { timeOf } from '../../format/dates';
import { deskWords } from '../../words/desk';
import { useSaid, useWords } from '../../words/words';
import styles from './desk.module.css';
import { PlaceLink } from './place';

/** 今天办完: with the minute, in words. */
export function DoneToday({ done }: { readonly done: readonly Schemas['DeskDone'][] }) {
  const words = useWords(deskWords);
  const said = useSaid();
  return (
    <section aria-labelledby="done-today">
      <SectionHeading id="done-today" note={done.length}>
        {words.done.title}
      </SectionHeading>
      {done.length === 0 ? (
        <p className={styles['none']}>{words.done.none}</p>
      ) : (
        <ul className={styles['done']}>
          {done.map((one) => (
            <li key={`${one.at} ${one.seq}`}>
              <time dateTime={one.at}>{timeOf(one.at)}</time>
              <span>
                {said(one)}
                {one.commitment && (
                  <PlaceLink place={{ at: 'item', id: one.commitment.id }}>
                    {words.done.about(words.items([one.commitment.number]))}
                  </PlaceLink>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
