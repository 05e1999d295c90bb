import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import type { Department } from '../../api/queries/administration';
import { departmentsQuery, postsQuery } from '../../api/queries/organisation';
import { SectionHeading } from '../../components/section-heading';
import { Sum } from '../../components/sum';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { toast } from '../../shell/toasts';
import { useDraft } from '../../use-draft';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/words';
import styles from './administration.module.css';
import { SelectField, TextField } from './field';
import { FormDialogue } from './form-dialogue';
import { useAct } from './use-act';

type Kind = Department['kind'];
const KINDS: readonly Kind[] = [
  'department',
  'supervision_office',
  'government_office',
  'leadership',
  'congress',
  'administration',
];

/** 部门, by what they are. */
export function Departments() {
  const { departments: words, tabs, kinds } = useWords(administrationWords);
  const { data, error, refetch } = useQuery(departmentsQuery);
  const { data: posts } = useQuery(postsQuery);
  const [creating, setCreating] = useState(false);
  if (error) return <Failed what={tabs.departments} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['34%', '24%', '16%', '20%']} rows={10} />;
  const sorted = [...data].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  return (
    <>
      <SectionHeading
        note={
          <Sum
            whole={words.count(data.length)}
            total={data.length}
            parts={KINDS.map((kind) => ({
              label: kinds[kind],
              count: data.filter((one) => one.kind === kind).length,
            })).filter(({ count }) => count > 0)}
          />
        }
      >
        {tabs.departments}
      </SectionHeading>
      <div className={styles['tools']} style={{ marginTop: 12 }}>
        <span className="note">{words.note}</span>
        <span className={styles['end']}>
          <button type="button" className="btn primary" onClick={() => setCreating(true)}>
            {words.create}
          </button>
        </span>
      </div>
      <table className={`tb ${styles['plain'] ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col" className="num">
              {words.columns.posts}
            </th>
            <th scope="col">{words.columns.code}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, name, kind, code }) => (
            <tr key={id}>
              <th scope="row" lang="zh">
                {name}
              </th>
              <td>{kinds[kind]}</td>
              <td className="num">
                {posts?.filter(({ departmentId }) => departmentId === id).length ?? '—'}
              </td>
              <td className="faint">{code}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {creating && <DepartmentCreate onClose={() => setCreating(false)} />}
    </>
  );
}

const EMPTY = { name: '', code: '', kind: 'department' as Kind };

function DepartmentCreate({ onClose }: { readonly onClose: () => void }) {
  const { departments: words, kinds, posts } = useWords(administrationWords);
  const draft = useDraft('administration/department', EMPTY);
  const { name, code, kind } = draft.value;
  const create = useAct(
    (body: { name: string; code: string; kind: Kind }, header) =>
      answerOf(api.POST('/api/v1/departments', { params: { header }, body })),
    {
      changes: [['departments']],
      onDone: (department) => {
        draft.discard();
        onClose();
        toast(words.created(department.name));
      },
    },
  );
  return (
    <FormDialogue
      title={words.create}
      go={words.create}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onGo={() => create.mutate({ name: name.trim(), code: code.trim(), kind })}
    >
      <p className="muted">{words.createText}</p>
      <TextField
        label={words.columns.name}
        value={name}
        required
        maxLength={100}
        data-first
        onChange={(value) => draft.change({ ...draft.value, name: value })}
      />
      <SelectField
        label={words.columns.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, text: kinds[value] }))}
        onChange={(value) => value && draft.change({ ...draft.value, kind: value })}
      />
      <TextField
        label={words.columns.code}
        value={code}
        required
        pattern="[a-z0-9][a-z0-9._\-]{0,49}"
        hint={posts.codeHint}
        autoComplete="off"
        onChange={(value) => draft.change({ ...draft.value, code: value })}
      />
    </FormDialogue>
  );
}
