import type { Department } from '../../../api/queries/administration';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';

interface Props {
  readonly departments: readonly Department[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** 配合部门: any number of them. */
export function Supporting({ departments, chosen, onChange }: Props) {
  const { lists: words } = useWords(administrationWords);
  return (
    <fieldset className="field">
      <legend>{words.supporting}</legend>
      <div className={styles['tools']} lang="zh">
        {departments.map(({ id, name }) => (
          <label key={id} className={styles['check']}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
