import type { Schemas } from '../../api/problem';
import { dayInSentence, dayOf } from '../../format/dates';
import { DocumentNumber } from '../../components/document-number';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';
import { ConfirmAdoption } from './confirm-adoption';
import styles from './desk.module.css';
import { PlaceLink } from './place';
import type { Place } from './task';

interface Props {
  readonly resolution: Schemas['DeskResolution'];
  readonly first: boolean;
}

/** A recorded resolution that waits for the congress; it has no day. */
export function ResolutionRow({ resolution, first }: Props) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { commitment, number, effect, newOn, recordedAt } = resolution;
  const kind = words.effects[effect] ?? effect;
  const said = newOn ? words.effectTo(kind, dayInSentence(newOn, language)) : kind;
  const look = first ? 'btn primary' : 'btn';
  const place: Place | null = commitment
    ? { at: 'item', id: commitment.id, act: 'confirm_resolution', of: resolution.id, part: 'process' }
    : null;
  return (
    <li className={styles['undated']}>
      <div className={styles['when']}>
        <b>{words.todo.undated}</b>
        {words.todo.recorded(dayInSentence(dayOf(recordedAt), language))}
      </div>
      <div>
        <p className={styles['matter']}>
          {words.verbs.confirm_resolution('')}
          <DocumentNumber>{number}</DocumentNumber>{' '}
          {commitment && (
            <span>
              {words.items([commitment.number])} <span lang="zh">{commitment.title}</span>
            </span>
          )}
        </p>
        <p className={styles['why']}>{words.why.confirm_resolution(said)}</p>
      </div>
      {place ? (
        <PlaceLink place={place} className={look} label={`${words.buttons.confirm_resolution}：${number}`}>
          {words.buttons.confirm_resolution}
        </PlaceLink>
      ) : (
        <ConfirmAdoption id={resolution.id} number={number} className={look} />
      )}
    </li>
  );
}
