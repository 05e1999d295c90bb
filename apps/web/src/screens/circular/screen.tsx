import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { circularQuery } from '../../api/queries/circular';
import type { Programme } from '../../api/queries/programmes';
import { useSession } from '../../api/queries/session';
import { fullDay } from '../../format/dates';
import { ChangesOffer } from '../../live/changes-offer';
import { useProgramme } from '../../programme';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import { CircularPaper } from './circular-paper';
import styles from './screen.module.css';
import { newestPeriod, periodsOf } from './periods';

/** 月度通报: an issue a month, made from the ledger. */
export function Screen() {
  const words = useWords(circularWords);
  const programme = useProgramme();
  if (programme) return <Issue programme={programme} />;
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <Empty title={words.none} text={words.noneNext} />
    </>
  );
}

function Issue({ programme }: { readonly programme: Programme }) {
  const words = useWords(circularWords);
  const language = useLanguage();
  const { today } = useSession();
  const search = useSearch({ from: '/app/circular' });
  const period = search.period ?? newestPeriod(programme.year, today);
  const { data, error, dataUpdatedAt, refetch } = useQuery(circularQuery(programme.id, period));
  const again = () => void refetch();
  return (
    <>
      <div className={`${styles['bar']} no-print`}>
        <Periods programme={programme} period={period} />
        {data && (
          <>
            <span className={styles['note']}>
              {words.check}
              {language === 'zh' ? '：' : ': '}
              <Check split={data.overall.byLight} />
            </span>
            <span className={styles['note']}>
              {data.running ? words.running : words.fixed(fullDay(data.asOf, language))}
            </span>
            <span className={styles['acts']}>
              <a className="btn" href="#annex">
                {words.toTables}
              </a>
              <button type="button" className="btn" onClick={() => window.print()}>
                {words.print}
              </button>
            </span>
          </>
        )}
      </div>
      {data?.running && (
        <div className={`${styles['offer']} no-print`}>
          <ChangesOffer readAt={dataUpdatedAt} onRefresh={again} />
        </div>
      )}
      {data ? (
        <CircularPaper circular={data} rule={programme.lightRule} />
      ) : (
        <div className={styles['states']}>
          <div className="page-head">
            <h1>{words.title}</h1>
          </div>
          {error ? (
            <Failed what={words.loading} error={error} onAgain={again} />
          ) : (
            <Loading columns={['30%', '12%', '12%', '12%', '12%']} rows={12} onAgain={again} />
          )}
        </div>
      )}
    </>
  );
}

function Periods({ programme, period }: { readonly programme: Programme; readonly period: string }) {
  const words = useWords(circularWords);
  const { today } = useSession();
  const navigate = useNavigate({ from: '/circular' });
  const periods = periodsOf(programme.year, today);
  const all = periods.includes(period) ? periods : [period, ...periods];
  return (
    <label className={styles['period']}>
      <b>
        {words.period} · {programme.year}
      </b>
      <select
        className="input"
        value={period}
        onChange={({ target }) =>
          void navigate({ search: (before) => ({ ...before, period: target.value }), replace: true })
        }
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {words.periodName(Number(one.slice(5)))}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Split {
  readonly sum: number;
  readonly total: number;
  readonly balanced: boolean;
}

function Check({ split: { sum, total, balanced } }: { readonly split: Split }) {
  const words = useWords(circularWords);
  return balanced ? (
    <span className="green">{words.balanced(sum, total)}</span>
  ) : (
    <b className="red" role="alert">
      {words.unbalanced(sum, total)}
    </b>
  );
}
