import { LightChip } from '../../components/light-chip';
import { LightMark } from '../../components/light-mark';
import { LightReasons } from '../../components/light-reasons';
import { monthEnd, monthName } from '../../format/dates';
import { points } from '../../format/figure';
import { componentWords } from '../../words/components';
import { itemWords } from '../../words/item';
import { useLanguage, useSaid, useWords } from '../../words/words';
import type { Item } from './acts/act';
import styles from './item.module.css';

/** The light, why, what was compared, by which rule, and how it was month by month. */
export function LightBox({ item }: { readonly item: Item }) {
  const { light: words } = useWords(itemWords);
  const said = useSaid();
  const language = useLanguage();
  const { standing, targets } = item;
  const [first, ...others] = standing.reasons;
  const stop = language === 'zh' ? '。' : '.';
  return (
    <section
      className={`${styles['light'] ?? ''} ${styles[standing.light] ?? ''}`}
      aria-label={words.rule(standing.ruleVersion ?? 1)}
    >
      <LightChip
        light={standing.light}
        big
        reasons={
          <LightReasons
            light={standing.light}
            reasons={standing.reasons}
            targets={targets}
            decidingTargetId={standing.decidingTargetId}
            comparedPeriod={standing.comparedPeriod}
            ruleVersion={standing.ruleVersion}
          />
        }
      />
      <div className={styles['because']}>
        <p>
          <b>{first ? `${said(first)}${stop}` : words.noReasons}</b>
        </p>
        {others.map((reason) => (
          <p key={`${reason.code} ${reason.zh}`}>{`${said(reason)}${stop}`}</p>
        ))}
        {standing.comparedPeriod && standing.gap !== null && (
          <p className="muted">{words.compared(monthEnd(standing.comparedPeriod, language))}</p>
        )}
      </div>
      <Months item={item} />
    </section>
  );
}

function Months({ item }: { readonly item: Item }) {
  const { light: words } = useWords(itemWords);
  const { lights } = useWords(componentWords);
  const language = useLanguage();
  const { year } = item.programme;
  const judged = new Map(item.months.map((month) => [month.period, month]));
  const periods = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  return (
    <div className={styles['months']}>
      <p className="small faint">
        {words.months(year)}
        {item.standing.ruleVersion !== null && ` · ${words.rule(item.standing.ruleVersion)}`}
      </p>
      <ol>
        {periods.map((period) => {
          const found = judged.get(period);
          const name = monthName(period, language);
          const gap = found?.gap ? points(found.gap).replace(/^[+−]/, '') : null;
          const text = found ? words.month(name, lights[found.light], gap) : words.noMonth(name);
          return (
            <li key={period} title={text}>
              <span aria-hidden="true">
                {found ? <LightMark light={found.light} /> : <i />}
                <small>{Number(period.slice(5))}</small>
              </span>
              <span className="visually-hidden">{text}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
