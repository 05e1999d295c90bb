import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Department, Post } from '../../../api/queries/administration';
import { departmentsQuery, postsQuery } from '../../../api/queries/organisation';
import { SectionHeading } from '../../../components/section-heading';
import { Sum } from '../../../components/sum';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { HandOver } from './hand-over';
import { PostCreate } from './post-create';
import { PostTable } from './post-table';

const isVacant = ({ holders }: Post) => holders.length === 0;

/** 岗位: work belongs to posts; people come and go. */
export function Posts() {
  const words = useWords(administrationWords);
  const { data: posts, error, refetch } = useQuery(postsQuery);
  const { data: departments, error: unknown, refetch: again } = useQuery(departmentsQuery);
  const [vacantOnly, setVacantOnly] = useState(false);
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState<'create' | Post | null>(null);
  const failure = error ?? unknown;
  if (failure)
    return (
      <Failed
        what={words.tabs.posts}
        error={failure}
        onAgain={() => {
          void refetch();
          void again();
        }}
      />
    );
  if (!posts || !departments) return <Loading columns={['26%', '16%', '30%', '16%']} rows={10} />;
  const vacant = posts.filter(isVacant).length;
  const nameOf = new Map(departments.map(({ id, name }) => [id, name]));
  const found = posts.filter(
    (post) => (!vacantOnly || isVacant(post)) && textOf(post, nameOf).includes(asked.trim().toLowerCase()),
  );
  return (
    <>
      <SectionHeading note={<Count total={posts.length} vacant={vacant} />}>
        {words.tabs.posts}
      </SectionHeading>
      <div className={styles['tools']} style={{ marginTop: 12 }}>
        <input
          type="search"
          className="input"
          placeholder={words.posts.find}
          aria-label={words.posts.find}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={vacantOnly}
            onChange={(event) => setVacantOnly(event.target.checked)}
          />
          {words.posts.vacantOnly(vacant)}
        </label>
        <span className={styles['end']}>
          <button type="button" className="btn primary" onClick={() => setOpen('create')}>
            {words.posts.create}
          </button>
        </span>
      </div>
      {found.length === 0 ? (
        <Empty
          title={vacantOnly && vacant === 0 ? words.posts.noVacant : words.posts.none}
          text={vacantOnly && vacant === 0 ? words.posts.noVacantText : words.posts.noneText}
          done={vacantOnly && vacant === 0}
        />
      ) : (
        <PostTable posts={found} departments={inUse(departments, found)} onHandOver={setOpen} />
      )}
      {open === 'create' && <PostCreate departments={departments} onClose={() => setOpen(null)} />}
      {open && open !== 'create' && (
        <HandOver
          post={open}
          department={nameOf.get(open.departmentId) ?? ''}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

const textOf = ({ title, code, departmentId, holders }: Post, nameOf: ReadonlyMap<string, string>): string =>
  [nameOf.get(departmentId), title, code, ...holders.map(({ displayName }) => displayName)]
    .join(' ')
    .toLowerCase();

const inUse = (departments: readonly Department[], posts: readonly Post[]): readonly Department[] =>
  departments.filter(({ id }) => posts.some(({ departmentId }) => departmentId === id));

function Count({ total, vacant }: { readonly total: number; readonly vacant: number }) {
  const { posts: words } = useWords(administrationWords);
  return (
    <Sum
      whole={words.count(total)}
      total={total}
      parts={[
        { label: words.held, count: total - vacant },
        { label: words.vacant, count: vacant },
      ]}
    />
  );
}
