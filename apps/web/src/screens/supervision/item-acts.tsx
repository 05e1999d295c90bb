import { useState } from 'react';
import { actsWords } from '../../words/acts';
import { useWords } from '../../words/words';
import type { Action, Item } from '../item/acts/act';
import { ActDialogue } from '../item/acts/act-dialogue';
import { actOf } from '../item/acts/act-of';
import styles from './reviews.module.css';

interface Props {
  readonly item: Item;
  /** Which of the allowed acts stand here. */
  readonly of: (name: string, subject: string | null) => boolean;
  /** Said where none is allowed. */
  readonly none?: string;
}

const ORGANISATION = { departments: [], posts: [] };

/** The acts that the item's answer allows, each with its form. */
export function ItemActs({ item, of, none }: Props) {
  const words = useWords(actsWords);
  const [opened, setOpened] = useState<Action | null>(null);
  const actions = item.actions.filter(({ name, subject }) => of(name, subject));
  const act = opened && actOf(opened, item, words, ORGANISATION);
  const same = (one: Action) => one.name === opened?.name && one.subject === opened.subject;
  return (
    <div className={styles['acts']}>
      {actions.length === 0 && none && <p className="note">{none}</p>}
      {actions.map((action, index) => {
        const made = actOf(action, item, words, ORGANISATION);
        return (
          made && (
            <button
              key={`${action.name} ${action.subject ?? ''}`}
              type="button"
              className={index === 0 ? 'btn primary' : 'btn'}
              onClick={() => setOpened(action)}
            >
              {made.name}
            </button>
          )
        );
      })}
      {opened && act && (
        <ActDialogue
          act={act}
          action={opened}
          item={item}
          allowed={item.actions.some(same)}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
