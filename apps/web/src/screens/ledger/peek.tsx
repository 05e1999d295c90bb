import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { commitmentQuery, outlookQuery } from '../../api/queries/commitment';
import type { LedgerLine } from '../../api/queries/ledger';
import { usePreferences } from '../../api/queries/preferences';
import { LightChip } from '../../components/light-chip';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { ledgerWords } from '../../words/ledger';
import { useLanguage, useSaid, useWords } from '../../words/words';
import styles from './peek.module.css';
import { PeekCurve } from './peek-curve';
import { PeekFacts } from './peek-facts';
import { PeekTargets } from './peek-targets';

interface Props {
  readonly line: LedgerLine;
  readonly onClose: () => void;
}

/** One item beside the table, which stays usable: its light, targets, curve and what follows. */
export function Peek({ line, onClose }: Props) {
  const { peek: words } = useWords(ledgerWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // By Space the focus goes in; by a press it stays where it was pressed.
    if (!opened.current && document.activeElement?.matches('tr[data-id]:focus-visible'))
      heading.current?.focus({ preventScroll: true });
    opened.current = true;
  }, []);
  return (
    <aside className={`${styles['peek']} no-print`} aria-label={words.label(line.number)}>
      <div className={styles['inside']}>
        <div className={styles['top']}>
          <span className="small muted" lang="zh">
            {words.head(line.number, line.category.name)}
          </span>
          <span className="small faint nowrap">
            <kbd>J</kbd> <kbd>K</kbd> {words.next}{' '}
            <button type="button" className={styles['close']} onClick={onClose}>
              <kbd>Esc</kbd> {words.close}
            </button>
          </span>
        </div>
        <h2 ref={heading} tabIndex={-1} className={styles['title']} lang="zh">
          {line.title}
        </h2>
        <Inside line={line} />
      </div>
    </aside>
  );
}

function Inside({ line }: { readonly line: LedgerLine }) {
  const { peek: words } = useWords(ledgerWords);
  const said = useSaid();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({ ...commitmentQuery(line.id), staleTime: 60_000 });
  const { data: outlook } = useQuery({
    ...outlookQuery(line.id),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
  const going = outlook?.id === line.id ? outlook : undefined;
  if (error) return <Failed what={line.title} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['100%']} rows={5} />;
  const { standing } = data;
  const sentences = standing.reasons.slice(0, 2);
  return (
    <>
      <p className="small muted">
        {data.department && (
          <span>
            {words.lead} <span lang="zh">{data.department.name}</span>
            {'　'}
          </span>
        )}
        {data.supporting.length > 0 && (
          <span>
            {words.supporting} <span lang="zh">{data.supporting.map(({ name }) => name).join('、')}</span>
            {'　'}
          </span>
        )}
        {data.leaderPost && (
          <span>
            {words.leader} <span lang="zh">{data.leaderPost.title}</span>
          </span>
        )}
      </p>
      <div className={`${styles['light']} ${styles[line.light] ?? ''}`}>
        <LightChip light={line.light} big />
        <div>
          {sentences.length === 0 && line.reason && <p>{said(line.reason)}</p>}
          {sentences.map((reason) => (
            <p key={reason.zh}>
              {said(reason)}
              {language === 'zh' ? '。' : '.'}
            </p>
          ))}
        </div>
      </div>
      <PeekTargets targets={data.targets} />
      <PeekCurve data={data} outlook={going} />
      <PeekFacts line={line} data={data} outlook={going} />
      <Acts line={line} slipped={data.slips.some(({ state }) => state === 'open')} />
    </>
  );
}

function Acts({ line, slipped }: { readonly line: LedgerLine; readonly slipped: boolean }) {
  const { peek: words } = useWords(ledgerWords);
  const { preferences, change } = usePreferences();
  const followed = preferences?.followed ?? [];
  const follows = followed.includes(line.id);
  return (
    <div className={styles['acts']}>
      <Link to="/items/$id" params={{ id: line.id }} className="btn primary">
        {words.open} <kbd>↵</kbd>
      </Link>
      {slipped && (
        <Link to="/items/$id" params={{ id: line.id }} hash="slips" className="btn">
          {words.seeSlip}
        </Link>
      )}
      {preferences && (
        <button
          type="button"
          className="btn"
          aria-pressed={follows}
          onClick={() =>
            change({ followed: follows ? followed.filter((id) => id !== line.id) : [...followed, line.id] })
          }
        >
          {follows ? words.unfollow : words.follow}
        </button>
      )}
    </div>
  );
}
