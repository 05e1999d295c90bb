import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/problem';
import type { Receiver } from '../../../api/queries/administration';
import { departmentsQuery } from '../../../api/queries/organisation';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import { SelectField, TextField } from '../field';
import { TopicsField } from './topics-field';

/** What is typed of a receiver. It is kept in the page only: an address and a secret are keys. */
export interface TypedReceiver {
  readonly name: string;
  readonly url: string;
  /** Empty: the whole jurisdiction. */
  readonly departmentId: string;
  readonly topics: readonly Schemas['ReceiverTopic']['name'][];
  readonly secret: string;
}

interface Props {
  readonly kind: Receiver['kind'];
  readonly known: Schemas['ReceiversAnswer'];
  readonly typed: TypedReceiver;
  readonly onChange: (typed: TypedReceiver) => void;
  /** Of a receiver that there is: an empty address keeps it. */
  readonly address?: string;
  /** Beside the secret: whether to drop it. */
  readonly secretNote?: ReactNode;
}

/** The fields of a receiver of that kind. */
export function ReceiverFields({ kind, known, typed, onChange, address, secretNote }: Props) {
  const { fields: words } = useWords(receiversWords);
  const set = (change: Partial<TypedReceiver>) => onChange({ ...typed, ...change });
  const hosts = words.urlHint(known.hosts.join(', '));
  return (
    <>
      <TextField
        label={words.name}
        placeholder={words.nameExample}
        value={typed.name}
        required
        maxLength={100}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={words.url}
        hint={address === undefined ? hosts : `${words.urlKeeps}${address} ${hosts}`}
        type="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={typed.url}
        required={address === undefined}
        maxLength={2000}
        onChange={(url) => set({ url })}
      />
      {kind === 'webhook' ? (
        <TopicsField topics={known.topics} chosen={typed.topics} onChange={(topics) => set({ topics })} />
      ) : (
        <DepartmentField value={typed.departmentId} onChange={(departmentId) => set({ departmentId })} />
      )}
      {kind === 'dingtalk' && (
        <>
          <TextField
            label={words.secret}
            hint={address === undefined ? words.secretHint : words.secretKeeps}
            autoComplete="off"
            spellCheck={false}
            value={typed.secret}
            maxLength={200}
            onChange={(secret) => set({ secret })}
          />
          {secretNote}
        </>
      )}
    </>
  );
}

interface DepartmentProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function DepartmentField({ value, onChange }: DepartmentProps) {
  const { fields: words } = useWords(receiversWords);
  const { data = [] } = useQuery(departmentsQuery);
  return (
    <SelectField
      label={words.department}
      none={words.everybody}
      required={false}
      value={value}
      options={data.map(({ id, name }) => ({ value: id, text: name, lang: 'zh' }))}
      onChange={onChange}
    />
  );
}
