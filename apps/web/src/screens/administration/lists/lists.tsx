import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Programme, programmesQuery } from '../../../api/queries/programmes';
import { useMay } from '../../../api/queries/session';
import { SectionHeading } from '../../../components/section-heading';
import { fullDay } from '../../../format/dates';
import { useProgramme } from '../../../programme';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { Adopt } from './adopt';
import { Import } from './import';
import { ListCreate } from './list-create';
import { Rulings } from './rulings';
import { ToDo } from './to-do';

/** 立项与分解: the lists, and for the chosen one what comes next, step by step. */
export function Lists() {
  const { lists: words, tabs } = useWords(administrationWords);
  const mayPrepare = useMay()('import_items');
  const latest = useProgramme();
  const { data, error, refetch } = useQuery(programmesQuery);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  if (error) return <Failed what={tabs.lists} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['10%', '40%', '12%', '20%']} rows={3} />;
  const chosen = data.find(({ id }) => id === (chosenId ?? latest?.id)) ?? data[0];
  const create = (
    <button type="button" className="btn primary" onClick={() => setCreating(true)}>
      {words.create}
    </button>
  );
  return (
    <>
      <SectionHeading note={words.count(data.length)}>{words.title}</SectionHeading>
      {data.length === 0 ? (
        <Empty title={words.none} text={words.noneText}>
          {mayPrepare && create}
        </Empty>
      ) : (
        <>
          {mayPrepare && (
            <div className={styles['tools']} style={{ marginTop: 12 }}>
              <span className="note">{words.choose}</span>
              <span className={styles['end']}>{create}</span>
            </div>
          )}
          <Table programmes={data} chosen={chosen} onChoose={setChosenId} />
        </>
      )}
      {chosen && mayPrepare && chosen.state === 'draft' && (
        <Import key={`i${chosen.id}`} programme={chosen} />
      )}
      {chosen && mayPrepare && <Rulings key={`r${chosen.id}`} programme={chosen} />}
      {chosen && mayPrepare && chosen.state === 'draft' && <Adopt key={`a${chosen.id}`} programme={chosen} />}
      {chosen && chosen.state !== 'draft' && <ToDo key={`t${chosen.id}`} programme={chosen} />}
      {creating && <ListCreate onClose={() => setCreating(false)} onMade={setChosenId} />}
    </>
  );
}

interface TableProps {
  readonly programmes: readonly Programme[];
  readonly chosen: Programme | undefined;
  readonly onChoose: (id: string) => void;
}

function Table({ programmes, chosen, onChoose }: TableProps) {
  const { lists: words } = useWords(administrationWords);
  const language = useLanguage();
  const { columns } = words;
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.year, columns.name, columns.state, columns.declared, columns.adopted].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{words.pick}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {programmes.map(({ id, year, name, state, declaredItems, adoptedOn }) => (
          <tr key={id}>
            <td data-label={columns.year}>{year}</td>
            <th scope="row" lang="zh">
              {name}
            </th>
            <td data-label={columns.state}>{words.states[state]}</td>
            <td data-label={columns.declared}>{declaredItems ?? '—'}</td>
            <td data-label={columns.adopted}>{adoptedOn ? fullDay(adoptedOn, language) : '—'}</td>
            <td>
              <button
                type="button"
                className="btn text"
                aria-pressed={chosen?.id === id}
                onClick={() => onChoose(id)}
              >
                {chosen?.id === id ? words.picked : words.pick}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
