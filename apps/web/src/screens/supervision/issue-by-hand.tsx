import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commitmentQuery } from '../../api/queries/commitment';
import { linesQuery } from '../../api/queries/ledger';
import { LightChip } from '../../components/light-chip';
import { useProgramme } from '../../programme';
import { Dialogue } from '../../shell/dialogue';
import { Loading } from '../../shell/loading';
import { actsWords } from '../../words/acts';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { ActDialogue } from '../item/acts/act-dialogue';
import { actOf } from '../item/acts/act-of';
import styles from './slips.module.css';

/** A slip by hand: first the item, then the form of it. */
export function IssueByHand({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  return chosen === null ? (
    <ChooseItem onChoose={setChosen} onClose={onClose} />
  ) : (
    <Issue id={chosen} onClose={onClose} />
  );
}

interface ChooseProps {
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

function ChooseItem({ onChoose, onClose }: ChooseProps) {
  const { issue: words } = useWords(supervisionWords);
  const [text, setText] = useState('');
  const programme = useProgramme();
  const { data } = useQuery(
    linesQuery({
      ...(programme ? { programmeId: programme.id } : {}),
      ...(text.trim() ? { q: text.trim() } : {}),
    }),
  );
  return (
    <Dialogue title={words.title} onClose={onClose}>
      <label className="field">
        <span>{words.find}</span>
        <input
          className="input"
          data-first
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {!data && <Loading rows={4} />}
      {data?.items.length === 0 && <p className="note">{words.none}</p>}
      <ul className={styles['choose']} aria-label={words.list}>
        {data?.items.map((line) => (
          <li key={line.id}>
            <button type="button" onClick={() => onChoose(line.id)}>
              <LightChip light={line.light} markOnly /> {line.number} <span lang="zh">{line.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialogue>
  );
}

function Issue({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { issue: words } = useWords(supervisionWords);
  const acts = useWords(actsWords);
  const { data: item } = useQuery(commitmentQuery(id));
  const action = item?.actions.find(({ name }) => name === 'issue_slip');
  const act = item && action ? actOf(action, item, acts, { departments: [], posts: [] }) : null;
  if (item && action && act) {
    const about = `${item.number} ${item.title}`;
    return <ActDialogue act={{ ...act, about }} action={action} item={item} allowed onClose={onClose} />;
  }
  return (
    <Dialogue title={words.title} onClose={onClose}>
      {item ? <p>{words.notAllowed}</p> : <Loading rows={3} />}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialogue>
  );
}
