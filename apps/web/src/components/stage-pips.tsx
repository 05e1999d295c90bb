import type { Schemas } from '../api/problem';
import { shortDay } from '../format/dates';
import { componentWords } from '../words/components';
import { useWords } from '../words/words';
import { Popup } from './popup';
import { Pip, type PipState } from './pip';
import styles from './stage-pips.module.css';

interface Props {
  readonly milestones: readonly Schemas['LedgerMilestone'][];
  readonly today: string;
  /** “3个节点：2已完成，1未到期” beside the pips. */
  readonly withWords?: boolean;
  readonly tabIndex?: number;
}

/** Milestones in order: reached, not yet, past its date. Which is which is behind them. */
export function StagePips({ milestones, today, withWords = false, tabIndex }: Props) {
  const words = useWords(componentWords);
  const states = milestones.map((milestone) => stateOf(milestone, today));
  const met = states.filter((state) => state === 'met').length;
  const late = states.filter((state) => state === 'late').length;
  const summary = words.pips.summary(milestones.length, met, late);
  return (
    <Popup
      label={summary}
      tabIndex={tabIndex}
      content={
        <ul>
          {milestones.map((milestone, index) => (
            <li
              key={`${milestone.title} ${milestone.dueOn}`}
              className={styles['pips']}
              style={{ display: 'flex' }}
            >
              <Pip state={states[index] ?? 'open'} />
              {milestone.title}
              <span className={styles['words']}>
                {milestone.metOn
                  ? words.pips.met(shortDay(milestone.metOn))
                  : words.pips[states[index] === 'late' ? 'late' : 'due'](shortDay(milestone.dueOn))}
              </span>
            </li>
          ))}
        </ul>
      }
    >
      <span className={styles['pips']}>
        <span className={styles['row']} role="img" aria-label={summary}>
          {states.map((state, index) => (
            <Pip key={index} state={state} />
          ))}
        </span>
        {withWords && (
          <span className={styles['words']} aria-hidden="true">
            {summary}
          </span>
        )}
      </span>
    </Popup>
  );
}

function stateOf({ dueOn, metOn }: Schemas['LedgerMilestone'], today: string): PipState {
  if (metOn) return 'met';
  return dueOn < today ? 'late' : 'open';
}
