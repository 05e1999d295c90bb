import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../../api/client';
import type { Schemas } from '../../../api/problem';
import type { Receiver } from '../../../api/queries/administration';
import { toast } from '../../../shell/toasts';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';
import { ReceiverFields, type TypedReceiver } from './receiver-fields';
import styles from './receivers.module.css';

type Change = Schemas['ChangeReceiverRequest'];

interface Props {
  readonly known: Schemas['ReceiversAnswer'];
  readonly receiver: Receiver;
  readonly onClose: () => void;
}

/** 更改: what it is called, gets, and where it stands; what is not typed of keys stays. */
export function ReceiverChange({ known, receiver, onClose }: Props) {
  const words = useWords(receiversWords);
  const { id, kind, name, address, departmentId, topics, hasSecret, version } = receiver;
  const [typed, setTyped] = useState<TypedReceiver>({
    name,
    url: '',
    departmentId: departmentId ?? '',
    topics: known.topics.flatMap((topic) => (topics.includes(topic.name) ? [topic.name] : [])),
    secret: '',
  });
  const [drop, setDrop] = useState(false);
  const change = useAct(
    (body: Change) =>
      answerOf(
        api.PUT('/api/v1/receivers/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
      ),
    {
      changes: [['receivers']],
      onDone: (_, body) => {
        onClose();
        toast(words.changed(body.name));
      },
    },
  );
  return (
    <FormDialogue
      title={words.change(name)}
      go={words.changeGo}
      wide
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onGo={() => change.mutate(changeOf(kind, typed, drop))}
    >
      <ReceiverFields
        kind={kind}
        known={known}
        typed={typed}
        address={address}
        onChange={setTyped}
        secretNote={
          hasSecret && (
            <label className={styles['drop']}>
              <input type="checkbox" checked={drop} onChange={({ target }) => setDrop(target.checked)} />
              {words.fields.secretDrop}
            </label>
          )
        }
      />
    </FormDialogue>
  );
}

function changeOf(kind: Receiver['kind'], typed: TypedReceiver, drop: boolean): Change {
  const { name, url, departmentId, topics, secret } = typed;
  const change = { name: name.trim(), ...(url.trim() && { url: url.trim() }) };
  if (kind === 'webhook') return { ...change, topics: [...topics] };
  const robot = { ...change, departmentId: departmentId || null };
  if (drop) return { ...robot, secret: null };
  return secret.trim() ? { ...robot, secret: secret.trim() } : robot;
}
