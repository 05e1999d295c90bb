import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Receiver, receiversQuery } from '../../../api/queries/administration';
import type { Schemas } from '../../../api/problem';
import { SectionHeading } from '../../../components/section-heading';
import { Sum } from '../../../components/sum';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { ReceiverChange } from './receiver-change';
import { ReceiverCreate } from './receiver-create';
import { ReceiverRetire } from './receiver-retire';
import { ReceiverRow } from './receiver-row';
import { SecretRotate } from './secret-rotate';

export type DialogueAct = Exclude<Receiver['actions'][number], 'test_receiver'>;
type Open = 'create' | { readonly act: DialogueAct; readonly receiver: Receiver };

/** 接收端: group robots and webhooks, how each stands, and what can be done. */
export function Receivers() {
  const words = useWords(receiversWords);
  const { data, error, refetch } = useQuery(receiversQuery);
  const [open, setOpen] = useState<Open | null>(null);
  if (error && !data) return <Failed what={words.title} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['24%', '18%', '22%', '12%', '16%']} rows={3} />;
  const { items, mayCreate } = data;
  const create = mayCreate && (
    <button type="button" className="btn primary" onClick={() => setOpen('create')}>
      {words.create}
    </button>
  );
  return (
    <>
      <SectionHeading note={<Count receivers={items} />}>{words.title}</SectionHeading>
      <div className={styles['tools']} style={{ marginTop: 12 }}>
        <span className="muted">{words.text}</span>
        {items.length > 0 && <span className={styles['end']}>{create}</span>}
      </div>
      {items.length === 0 ? (
        <Empty title={words.nothing} text={words.nothingText}>
          {create}
        </Empty>
      ) : (
        <Table
          receivers={items}
          topics={data.topics.length}
          onAct={(act, receiver) => setOpen({ act, receiver })}
        />
      )}
      {open && <Dialogues open={open} known={data} onClose={() => setOpen(null)} />}
    </>
  );
}

interface DialoguesProps {
  readonly open: Open;
  readonly known: Schemas['ReceiversAnswer'];
  readonly onClose: () => void;
}

function Dialogues({ open, known, onClose }: DialoguesProps) {
  if (open === 'create') return <ReceiverCreate known={known} onClose={onClose} />;
  const { act, receiver } = open;
  if (act === 'change_receiver')
    return <ReceiverChange known={known} receiver={receiver} onClose={onClose} />;
  if (act === 'rotate_receiver_secret') return <SecretRotate receiver={receiver} onClose={onClose} />;
  return <ReceiverRetire receiver={receiver} onClose={onClose} />;
}

interface TableProps {
  readonly receivers: readonly Receiver[];
  /** How many topics there are. */
  readonly topics: number;
  readonly onAct: (act: DialogueAct, receiver: Receiver) => void;
}

function Table({ receivers, topics, onAct }: TableProps) {
  const { columns } = useWords(receiversWords);
  const { acts } = useWords(administrationWords);
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.name, columns.what, columns.state, columns.last, columns.waiting, columns.dead].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
          <th scope="col">
            <span className="visually-hidden">{acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {receivers.map((receiver) => (
          <ReceiverRow
            key={receiver.id}
            receiver={receiver}
            topics={topics}
            onAct={(act) => onAct(act, receiver)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** 3个 = 在用2 + 停用1. */
function Count({ receivers }: { readonly receivers: readonly Receiver[] }) {
  const words = useWords(receiversWords);
  const active = receivers.filter(({ state }) => state === 'active').length;
  return (
    <Sum
      whole={words.count(receivers.length)}
      total={receivers.length}
      parts={[
        { label: words.inUse, count: active },
        { label: words.retired, count: receivers.length - active },
      ]}
    />
  );
}
