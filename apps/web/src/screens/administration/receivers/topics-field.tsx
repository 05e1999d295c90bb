import type { Schemas } from '../../../api/problem';
import { receiversWords } from '../../../words/receivers';
import { useSaid, useWords } from '../../../words/words';
import styles from './receivers.module.css';

type Topic = Schemas['ReceiverTopic'];

interface Props {
  readonly topics: readonly Topic[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: Topic['name'][]) => void;
}

/** 推送哪些事件: in the order of an item's life. */
export function TopicsField({ topics, chosen, onChange }: Props) {
  const { fields: words } = useWords(receiversWords);
  const said = useSaid();
  const choose = (keep: (topic: Topic) => boolean) => onChange(topics.filter(keep).map(({ name }) => name));
  return (
    <fieldset className={styles['topics']}>
      <legend>
        {words.topics} <span className="note">{words.chosen(chosen.length, topics.length)}</span>
      </legend>
      <p>
        <button type="button" className="btn text" onClick={() => choose(() => true)}>
          {words.all}
        </button>
        <button type="button" className="btn text" onClick={() => choose(() => false)}>
          {words.noneOf}
        </button>
      </p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.name}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(topic.name)}
                onChange={({ target }) =>
                  choose(({ name }) => (name === topic.name ? target.checked : chosen.includes(name)))
                }
              />
              {said(topic)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
