import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { everybodyQuery, type Person } from '../../../api/queries/administration';
import { SectionHeading } from '../../../components/section-heading';
import { Sum } from '../../../components/sum';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { PasswordReset } from './password-reset';
import { PersonChange } from './person-change';
import { PersonCreate } from './person-create';
import { PersonRetire } from './person-retire';
import { PersonRow } from './person-row';

export type PersonAct = 'change' | 'reset' | 'retire';
type Open = { readonly act: 'create' } | { readonly act: PersonAct; readonly person: Person };

/** 人员: who signs in, in which posts. */
export function People() {
  const words = useWords(administrationWords);
  const { data, error, refetch } = useQuery(everybodyQuery);
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  if (error) return <Failed what={words.tabs.people} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['22%', '20%', '26%', '18%', '12%']} rows={10} />;
  const found = data.filter((person) => matches(person, asked));
  return (
    <>
      <SectionHeading note={<Count people={data} />}>{words.tabs.people}</SectionHeading>
      <div className={styles['tools']} style={{ marginTop: 12 }}>
        <input
          type="search"
          className="input"
          placeholder={words.people.find}
          aria-label={words.people.find}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
        {asked !== '' && <span className="note">{words.found(found.length, data.length)}</span>}
        <span className={styles['end']}>
          <button type="button" className="btn primary" onClick={() => setOpen({ act: 'create' })}>
            {words.people.create}
          </button>
        </span>
      </div>
      {found.length === 0 ? (
        <Empty title={words.people.none(asked)} text={words.people.noneText}>
          <button type="button" className="btn" onClick={() => setAsked('')}>
            {words.showAll}
          </button>
        </Empty>
      ) : (
        <Table people={found} onAct={(act, person) => setOpen({ act, person })} />
      )}
      {open && <Dialogues open={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Dialogues({ open, onClose }: { open: Open; onClose: () => void }) {
  if (open.act === 'create') return <PersonCreate onClose={onClose} />;
  if (open.act === 'change') return <PersonChange person={open.person} onClose={onClose} />;
  if (open.act === 'reset') return <PasswordReset person={open.person} onClose={onClose} />;
  return <PersonRetire person={open.person} onClose={onClose} />;
}

function Table({ people, onAct }: { people: readonly Person[]; onAct: (a: PersonAct, p: Person) => void }) {
  const words = useWords(administrationWords);
  const { columns } = words.people;
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.name, columns.login, columns.posts, columns.mail].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{words.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} onAct={(act) => onAct(act, person)} />
        ))}
      </tbody>
    </table>
  );
}

/** 86人 = 在岗80 + 无岗4 + 停用2. */
function Count({ people }: { readonly people: readonly Person[] }) {
  const { people: words } = useWords(administrationWords);
  const holding = people.filter(({ active, posts }) => active && posts.length > 0).length;
  const retired = people.filter(({ active }) => !active).length;
  const idle = people.filter(({ active, posts }) => active && posts.length === 0).length;
  return (
    <Sum
      whole={words.count(people.length)}
      total={people.length}
      parts={[
        { label: words.holding, count: holding },
        { label: words.idle, count: idle },
        { label: words.retired, count: retired },
      ]}
    />
  );
}

function matches({ displayName, loginName, email, posts }: Person, asked: string): boolean {
  const text = [displayName, loginName, email, ...posts.map(({ title, department }) => department + title)];
  return text.join(' ').toLowerCase().includes(asked.trim().toLowerCase());
}
