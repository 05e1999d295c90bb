import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import type { Programme } from '../../../api/queries/programmes';
import { useSession } from '../../../api/queries/session';
import { SectionHeading } from '../../../components/section-heading';
import { toast } from '../../../shell/toasts';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';

/** 记决议: the congress's resolution that adopts the list; it takes effect when the congress's post confirms it. */
export function Adopt({ programme }: { readonly programme: Programme }) {
  const { lists: words } = useWords(administrationWords);
  const { today } = useSession();
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(today);
  const record = useAct(
    (body: { number: string; date: string; effect: 'adopt' }, header) =>
      answerOf(
        api.POST('/api/v1/programmes/{id}/resolutions', {
          params: { path: { id: programme.id }, header },
          body,
        }),
      ),
    {
      changes: [['programmes'], ['desk']],
      onDone: () => {
        setOpen(false);
        toast(words.recorded(number));
      },
    },
  );
  return (
    <section className={styles['head']}>
      <SectionHeading>{words.adopt}</SectionHeading>
      <div className={styles['tools']} style={{ marginTop: 12 }}>
        <span className="muted">{words.adoptText}</span>
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {words.record}
        </button>
      </div>
      {open && (
        <FormDialogue
          title={words.record}
          go={words.record}
          busy={record.isPending}
          error={record.error}
          onClose={() => setOpen(false)}
          onGo={() => record.mutate({ number: number.trim(), date, effect: 'adopt' })}
        >
          <p className={styles['says']}>{words.recordSays}</p>
          <TextField
            label={words.number}
            placeholder={words.numberExample}
            value={number}
            required
            maxLength={100}
            data-first
            onChange={setNumber}
          />
          <TextField label={words.date} type="date" value={date} required max={today} onChange={setDate} />
        </FormDialogue>
      )}
    </section>
  );
}
