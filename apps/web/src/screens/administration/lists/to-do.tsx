import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type LedgerLine, linesQuery } from '../../../api/queries/ledger';
import type { Programme } from '../../../api/queries/programmes';
import { useMay } from '../../../api/queries/session';
import { SectionHeading } from '../../../components/section-heading';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { Assign } from './assign';
import { Register } from './register';

/** 待立项 for the government office, 待分解 for the supervision office. */
export function ToDo({ programme }: { readonly programme: Programme }) {
  const { lists: words } = useWords(administrationWords);
  const registers = useMay()('register');
  const state = registers ? 'adopted' : 'registered';
  const { data, error, refetch } = useQuery(
    linesQuery({ programmeId: programme.id, state: [state], rows: 'leaf' }, 200),
  );
  const [open, setOpen] = useState<LedgerLine | null>(null);
  const title = registers ? words.toRegister : words.toAssign;
  if (error) return <Failed what={title} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['8%', '50%', '24%', '12%']} rows={4} />;
  const go = registers ? words.register : words.assign;
  return (
    <section className={styles['head']}>
      <SectionHeading note={words.items(data.items.length)}>{title}</SectionHeading>
      {data.items.length === 0 ? (
        <Empty
          done
          title={registers ? words.allRegistered : words.allAssigned}
          text={registers ? words.allRegisteredText : words.allAssignedText}
        />
      ) : (
        <table className={`tb ${styles['list'] ?? ''}`}>
          <thead>
            <tr>
              {[words.item.number, words.item.title, words.item.category].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{go}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((line) => (
              <tr key={line.id}>
                <td data-label={words.item.number}>{line.number}</td>
                <th scope="row" lang="zh">
                  <Link to="/items/$id" params={{ id: line.id }}>
                    {line.title}
                  </Link>
                </th>
                <td data-label={words.item.category} lang="zh">
                  {line.category.name}
                </td>
                <td>
                  <button
                    type="button"
                    className="btn text"
                    aria-label={`${go} ${line.number}`}
                    onClick={() => setOpen(line)}
                  >
                    {go}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open && registers && <Register key={open.id} id={open.id} onClose={() => setOpen(null)} />}
      {open && !registers && <Assign key={open.id} id={open.id} onClose={() => setOpen(null)} />}
    </section>
  );
}
