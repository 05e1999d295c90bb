import { Link } from '@tanstack/react-router';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './slips.module.css';

/** 看板 清单 逾期时长 */
export function SlipViews({ view }: { readonly view: 'board' | 'list' }) {
  const { slips: words } = useWords(supervisionWords);
  const here = (one: 'board' | 'list') => (one === view ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <span className={`${styles['views'] ?? ''} no-print`} role="group" aria-label={words.views}>
      <Link
        to="/supervision/$tab"
        params={{ tab: 'slips' }}
        activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
        {...here('board')}
      >
        {words.board}
      </Link>
      <Link to="/supervision/$tab" params={{ tab: 'slips' }} search={{ view: 'list' }} {...here('list')}>
        {words.list}
      </Link>
      <Link to="/supervision/$tab" params={{ tab: 'overdue' }}>
        {words.age}
      </Link>
    </span>
  );
}
