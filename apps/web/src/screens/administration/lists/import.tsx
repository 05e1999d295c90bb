import { useId, useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { Problem, type Schemas } from '../../../api/problem';
import type { Programme } from '../../../api/queries/programmes';
import { SectionHeading } from '../../../components/section-heading';
import { useRefusal } from '../../../shell/use-refusal';
import { useDraft } from '../../../use-draft';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { useAct } from '../use-act';
import { Faults } from './faults';

type Request = Schemas['ImportItemsRequest'];

/** 导入: JSON from a file or pasted; all of it or nothing, every bad row named. */
export function Import({ programme }: { readonly programme: Programme }) {
  const { lists: words } = useWords(administrationWords);
  const refusalOf = useRefusal();
  const area = useId();
  const draft = useDraft(`administration/import/${programme.id}`, '');
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [done, setDone] = useState<Schemas['ImportedAnswer'] | null>(null);
  const run = useAct(
    (body: Request, header) =>
      answerOf(
        api.POST('/api/v1/programmes/{id}/items', { params: { path: { id: programme.id }, header }, body }),
      ),
    {
      changes: [['programmes'], ['ledger'], ['summary']],
      onDone: (answer) => {
        draft.discard();
        setDone(answer);
      },
    },
  );
  const send = () => {
    setDone(null);
    try {
      run.mutate(JSON.parse(draft.value) as Request);
      setUnreadable(null);
    } catch (error) {
      setUnreadable(error instanceof Error ? error.message : '');
    }
  };
  const faults = run.error instanceof Problem ? run.error.faults : [];
  return (
    <section className={styles['head']}>
      <SectionHeading note={words.importNote}>{words.import}</SectionHeading>
      <div className="field" style={{ marginTop: 12 }}>
        <label htmlFor={area}>{words.json}</label>
        <textarea
          id={area}
          className={`input ${styles['code'] ?? ''}`}
          rows={8}
          spellCheck={false}
          placeholder={EXAMPLE}
          value={draft.value}
          onChange={(event) => draft.change(event.target.value)}
        />
      </div>
      <div className={styles['tools']} style={{ marginTop: 8 }}>
        <label className={`btn ${styles['file'] ?? ''}`}>
          {words.file}
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void file.text().then((text) => draft.change(text));
            }}
          />
        </label>
        <span className={styles['end']}>
          <button
            type="button"
            className="btn primary"
            disabled={run.isPending || draft.value.trim() === ''}
            onClick={send}
          >
            {run.isPending ? words.importing : words.importGo}
          </button>
        </span>
      </div>
      <div role="alert">
        {unreadable !== null && <p className="red">{words.unreadable(unreadable)}</p>}
        {unreadable === null && run.error && faults.length === 0 && (
          <p className="red">{refusalOf(run.error)}</p>
        )}
        {unreadable === null && faults.length > 0 && <Faults faults={faults} text={draft.value} />}
      </div>
      <p role="status">{done && words.imported(done.categories, done.items, done.leaves, done.targets)}</p>
    </section>
  );
}

const EXAMPLE = `{
  "declaredItems": 2,
  "categories": [{ "number": 1, "numeral": "（一）", "name": "…", "declaredCount": 2 }],
  "items": [{ "number": "1", "category": 1, "title": "…", "dueOn": "2024-12-31",
    "targets": [{ "what": "…", "value": "300", "unit": "部", "comparator": "gte", "kind": "delivery" }] }]
}`;
