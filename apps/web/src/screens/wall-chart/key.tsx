import { wallChartWords } from '../../words/wall-chart';
import { useWords } from '../../words/words';
import strip from './month-strip.module.css';
import styles from './aside.module.css';

/** How to read it. */
export function Key() {
  const { key: words } = useWords(wallChartWords);
  return (
    <section className={styles['key']}>
      <h2>{words.title}</h2>
      <ul>
        <li>
          <Sign>
            <rect className={strip['fact']} x="4" y="7" width="26" height="9" />
            <path className={strip['plan']} d="M1 3h32" />
          </Sign>
          {words.bars}
        </li>
        <li>
          <Sign>
            <rect className={strip['yellow']} x="2" y="3" width="13" height="6" />
            <rect className={strip['red']} x="19" y="3" width="13" height="11" />
            <path className={strip['struck']} d="M19 14L32 3" />
          </Sign>
          {words.gaps}
        </li>
        <li>
          <Sign>
            <path className={`${strip['pip']} ${strip['met']}`} d="M6 3l5 5-5 5-5-5Z" />
            <path className={`${strip['pip']} ${strip['missed']}`} d="M17 3l5 5-5 5-5-5Z" />
            <path className={strip['pip']} d="M28 3l5 5-5 5-5-5Z" />
          </Sign>
          {words.pips}
        </li>
        <li>
          <Sign>
            <path className={strip['now']} d="M17 0V16" />
          </Sign>
          {words.now}
        </li>
      </ul>
    </section>
  );
}

const Sign = ({ children }: { readonly children: React.ReactNode }) => (
  <svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
    {children}
  </svg>
);
