import type { Schemas } from '../../../api/problem';
import { administrationWords } from '../../../words/administration';
import { useSaid, useWords } from '../../../words/words';
import styles from '../administration.module.css';

interface Props {
  readonly faults: readonly Schemas['ProblemFault'][];
  /** What was sent, to name the item at each place. */
  readonly text: string;
}

/** Every bad row of an import: which item, which field, and what is wrong with it. */
export function Faults({ faults, text }: Props) {
  const { lists: words } = useWords(administrationWords);
  const said = useSaid();
  return (
    <>
      <p className="red">{words.faults(faults.length)}</p>
      <table className={`tb ${styles['list'] ?? ''}`}>
        <thead>
          <tr>
            {[words.fault.row, words.fault.place, words.fault.what].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map(({ pointer, detailZh: zh, detailEn: en }, index) => (
            <tr key={index}>
              <th scope="row">{rowOf(pointer, text) ?? '—'}</th>
              <td data-label={words.fault.place} className={styles['code']}>
                {pointer}
              </td>
              <td className={styles['wrap']}>{said({ zh, en })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** `/items/12/title` → the number and title of the thirteenth item, as they were typed. */
function rowOf(pointer: string, text: string): string | null {
  const [, list, index] = pointer.split('/');
  if (list === undefined || index === undefined) return null;
  try {
    const sent = JSON.parse(text) as Record<string, Record<string, { number?: unknown; title?: unknown }>>;
    const row = sent[list]?.[index];
    return row ? [row.number, row.title].filter((part) => part !== undefined).join(' ') : null;
  } catch {
    return null;
  }
}
