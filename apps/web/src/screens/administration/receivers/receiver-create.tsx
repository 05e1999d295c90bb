import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/problem';
import type { Receiver } from '../../../api/queries/administration';
import { toast } from '../../../shell/toasts';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import { FormDialogue } from '../form-dialogue';
import { ShownOnce } from '../shown-once';
import { useAct } from '../use-act';
import { ReceiverFields, type TypedReceiver } from './receiver-fields';
import styles from './receivers.module.css';

type Kind = Receiver['kind'];
type Wish = Schemas['CreateReceiverRequest'];

const KINDS: readonly Kind[] = ['wecom', 'dingtalk', 'webhook'];
const EMPTY: TypedReceiver = { name: '', url: '', departmentId: '', topics: [], secret: '' };

interface Props {
  readonly known: Schemas['ReceiversAnswer'];
  readonly onClose: () => void;
}

/** 新建接收端: a webhook's secret is made by the server and shown once. */
export function ReceiverCreate({ known, onClose }: Props) {
  const words = useWords(receiversWords);
  const [kind, setKind] = useState<Kind>('wecom');
  const [typed, setTyped] = useState(EMPTY);
  const [secret, setSecret] = useState<string | null>(null);
  const create = useAct(
    (body: Wish, header) => answerOf(api.POST('/api/v1/receivers', { params: { header }, body })),
    {
      changes: [['receivers']],
      onDone: (made, wish) => {
        if (wish.kind === 'webhook') return setSecret(made.secret ?? '');
        onClose();
        toast(words.made(wish.name));
      },
    },
  );
  if (secret !== null)
    return (
      <ShownOnce
        title={words.madeSecret}
        text={secret ? words.onceText : words.lostText}
        secret={secret || '—'}
        onClose={onClose}
      />
    );
  return (
    <FormDialogue
      title={words.create}
      go={words.create}
      wide
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onGo={() => create.mutate(wishOf(kind, typed))}
    >
      <KindField value={kind} onChange={setKind} />
      <ReceiverFields kind={kind} known={known} typed={typed} onChange={setTyped} />
    </FormDialogue>
  );
}

function wishOf(kind: Kind, { name, url, departmentId, topics, secret }: TypedReceiver): Wish {
  const wish = { kind, name: name.trim(), url: url.trim() };
  if (kind === 'webhook') return { ...wish, topics: [...topics] };
  const robot = { ...wish, departmentId: departmentId || null };
  return kind === 'dingtalk' ? { ...robot, secret: secret.trim() || null } : robot;
}

function KindField({ value, onChange }: { readonly value: Kind; readonly onChange: (kind: Kind) => void }) {
  const words = useWords(receiversWords);
  return (
    <fieldset className={styles['kinds']}>
      <legend>{words.fields.kind}</legend>
      <div>
        {KINDS.map((kind, index) => (
          <label key={kind}>
            <input
              type="radio"
              name="receiver-kind"
              data-first={index === 0 || undefined}
              checked={kind === value}
              onChange={() => onChange(kind)}
            />
            {words.kinds[kind]}
          </label>
        ))}
      </div>
      <p className="note">{words.kindSays[value]}</p>
    </fieldset>
  );
}
