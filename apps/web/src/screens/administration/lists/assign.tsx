import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../../api/client';
import { isStale } from '../../../api/problem';
import { commitmentQuery } from '../../../api/queries/commitment';
import { departmentsQuery, postsQuery } from '../../../api/queries/organisation';
import { toast } from '../../../shell/toasts';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { SelectField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';
import { Supporting } from './supporting';

/** 分解: the lead department, its responsible post, the leader in charge, those who help. */
export function Assign({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { lists: words, posts: postWords } = useWords(administrationWords);
  const { data: item, error, refetch } = useQuery(commitmentQuery(id));
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: posts = [] } = useQuery(postsQuery);
  const [lead, setLead] = useState('');
  const [responsible, setResponsible] = useState('');
  const [leader, setLeader] = useState('');
  const [supporting, setSupporting] = useState<readonly string[]>([]);
  const act = useAct(
    ({ version }: { version: number }) =>
      answerOf(
        api.PUT('/api/v1/commitments/{id}/assignment', {
          params: { path: { id }, header: ifMatch(version) },
          body: {
            leadDepartmentId: lead,
            responsiblePostId: responsible || null,
            leaderPostId: leader || null,
            supportingDepartmentIds: [...supporting],
          },
        }),
      ),
    {
      changes: [['ledger'], ['commitment'], ['desk'], ['summary']],
      onDone: () => {
        onClose();
        toast(words.assigned(item?.number ?? '', departments.find((one) => one.id === lead)?.name ?? ''));
      },
    },
  );
  const bodies = departments.filter(({ kind }) => kind === 'department');
  const postsOf = (role: string) => posts.filter((post) => post.role === role);
  const offered = item?.actions.some(({ name }) => name === 'assign') ?? false;
  return (
    <FormDialogue
      title={words.assignTitle(item?.number ?? '')}
      go={words.assign}
      wide
      busy={act.isPending}
      blocked={!offered}
      error={error ?? act.error}
      onClose={onClose}
      onGo={() =>
        item &&
        act.mutate({ version: item.version }, { onError: (refused) => void (isStale(refused) && refetch()) })
      }
    >
      <p lang="zh">{item?.title}</p>
      {item && !offered && <p className="yellow">{words.notOffered}</p>}
      <div className={styles['two']}>
        <SelectField
          label={words.lead}
          none={postWords.choose}
          value={lead}
          options={bodies.map(({ id: value, name }) => ({ value, text: name, lang: 'zh' }))}
          onChange={(value) => {
            setLead(value);
            setResponsible(postsOf('reporter').find(({ departmentId }) => departmentId === value)?.id ?? '');
          }}
        />
        <SelectField
          label={words.responsible}
          none={postWords.choose}
          required={false}
          value={responsible}
          options={posts
            .filter(({ departmentId }) => departmentId === lead)
            .map(({ id: value, title }) => ({ value, text: title, lang: 'zh' }))}
          onChange={setResponsible}
        />
        <SelectField
          label={words.leader}
          none={postWords.choose}
          required={false}
          value={leader}
          options={postsOf('leader').map(({ id: value, title }) => ({ value, text: title, lang: 'zh' }))}
          onChange={setLeader}
        />
      </div>
      <Supporting
        departments={bodies.filter((body) => body.id !== lead)}
        chosen={supporting}
        onChange={setSupporting}
      />
      <p className={styles['says']}>{words.assignSays}</p>
    </FormDialogue>
  );
}
