import { difference, figure } from '../format/figure';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import styles from './stage-bars.module.css';

/** How many units have got at least this far. */
export interface Stage {
  readonly name: string;
  readonly count: string;
  /** Counted as reached by the department, or by the supervision office. */
  readonly truth?: 'claimed' | 'verified';
  /** What parts this stage from the one before: 41部竣工未验收. */
  readonly lacking?: string;
}

interface Props {
  /** What is shown: 加装电梯形象级. */
  readonly caption: string;
  readonly stages: readonly Stage[];
  /** Below it: 合计57部，申报有、核实无. */
  readonly sum?: string;
}

/** How far each unit has got, and where claimed and verified part. Only where stages were reported. */
export function StageBars({ caption, stages, sum }: Props) {
  const words = useWords(componentWords);
  const widest = Math.max(1, ...stages.map(({ count }) => Number(count)));
  return (
    <>
      <table className={styles['bars']}>
        <caption className="visually-hidden">{caption}</caption>
        <tbody>
          {stages.map(({ name, count, truth, lacking }, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <span className={styles['cell']}>
                  <span
                    className={`${styles['bar']} ${(truth === 'verified' && styles['verified']) || ''}`}
                    style={{ width: `${(Number(count) / widest) * 54}%` }}
                  />
                  <span className={truth ? styles['said'] : undefined}>
                    {figure(count)}
                    {truth && ` ${words[truth]}`}
                  </span>
                  {lacking && (
                    <span className={styles['difference']}>
                      −{figure(difference(stages[index - 1]?.count ?? count, count))} {lacking}
                    </span>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sum && <p className={styles['sum']}>{sum}</p>}
    </>
  );
}
