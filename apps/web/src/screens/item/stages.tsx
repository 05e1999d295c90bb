import { Pip } from '../../components/pip';
import { PolicyPips } from '../../components/policy-pips';
import { monthName, shortDay } from '../../format/dates';
import { figure } from '../../format/figure';
import { itemWords } from '../../words/item';
import { useLanguage, useWords } from '../../words/words';
import type { Item } from './acts/act';
import styles from './item.module.css';

type Target = Item['targets'][number];

/** A promised rate has two steps and no percentage. */
export function Policies({ targets }: { readonly targets: readonly Target[] }) {
  const { targets: words } = useWords(itemWords);
  const language = useLanguage();
  return (
    <div className={styles['stages']}>
      <p className="small faint">{words.policy}</p>
      <ul>
        {targets.map((target) => {
          const last = target.figures.at(-1);
          return (
            <li key={target.id}>
              <b lang="zh">{target.what}</b>
              <span className="muted" lang="zh">
                {figure(target.value)}
                {target.unit}
              </span>
              <PolicyPips issuedState={last?.issuedState ?? null} withWords />
              {last && (
                <span className="small faint">{words.policyAt(monthName(last.period, language))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Inner milestones: reached, not yet, past their date. */
export function Milestones({
  milestones,
  today,
}: {
  readonly milestones: Item['duties'];
  readonly today: string;
}) {
  const { targets: words } = useWords(itemWords);
  return (
    <div className={styles['stages']}>
      <p className="small faint">{words.milestones}</p>
      <ol>
        {milestones.map(({ id, title, dueOn, metOn }) => {
          const state = metOn ? 'met' : dueOn < today ? 'late' : 'open';
          const text = metOn
            ? words.reached(shortDay(metOn))
            : words[state === 'late' ? 'late' : 'due'](shortDay(dueOn));
          return (
            <li key={id}>
              <Pip state={state} />
              <b lang="zh">{title}</b>
              <span className={state === 'late' ? 'red' : 'muted'}>{text}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
