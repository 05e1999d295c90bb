import type { Schemas } from '../../api/problem';
import { shortDay } from '../../format/dates';
import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './policy.module.css';

/** Week by week and level by level: what was sent, and what would have been; equal ones are quiet. */
export function RehearsedWeeks({
  weeks,
}: {
  readonly weeks: readonly Schemas['RehearsedWeekDescription'][];
}) {
  const { policy: words } = useWords(supervisionWords);
  const { levels } = useWords(componentWords);
  if (weeks.length === 0) return null;
  const shown = [1, 2, 3, 4, 5, 6].filter((level) =>
    weeks.some((week) => week.levels.some((one) => one.level === level && one.actual + one.proposed > 0)),
  );
  return (
    <details className={styles['weeks']} open>
      <summary>
        {words.byWeek} <span className="note">{words.weekNote}</span>
      </summary>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.byWeek}>
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              {shown.map((level) => (
                <th key={level} scope="col" className="num">
                  {levels[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.monday}>
                <th scope="row" className="nowrap">
                  {shortDay(week.monday)}
                </th>
                {shown.map((level) => {
                  const one = week.levels.find((each) => each.level === level);
                  const same = one?.actual === one?.proposed;
                  return (
                    <td key={level} className={same ? 'num' : `num ${styles['differs'] ?? ''}`}>
                      {!one || one.actual + one.proposed === 0 ? (
                        <span className="faint">·</span>
                      ) : same ? (
                        <span className="muted">{one.actual}</span>
                      ) : (
                        <>
                          {one.actual} → <b>{one.proposed}</b>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
