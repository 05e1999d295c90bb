import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { printedListQuery } from '../../../api/queries/administration';
import type { Schemas } from '../../../api/problem';
import type { Programme } from '../../../api/queries/programmes';
import { SectionHeading } from '../../../components/section-heading';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { toast } from '../../../shell/toasts';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { LongField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';

type Difference = Schemas['CountDifferenceAnswer'];
type Pair = Schemas['PrintedPairAnswer'];
type Ruling =
  { readonly difference: Difference } | { readonly pair: Pair; readonly ruling: 'keep_apart' | 'merge' };

/** 裁定: counts that differ from the printed ones, and items that print the same; until then nothing is registered. */
export function Rulings({ programme }: { readonly programme: Programme }) {
  const { lists: words } = useWords(administrationWords);
  const { data, error, refetch } = useQuery(printedListQuery(programme.id));
  const [ruling, setRuling] = useState<Ruling | null>(null);
  if (error) return <Failed what={words.rulings} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading rows={2} />;
  const { items, leaves, targets, differences, identical } = data;
  return (
    <section className={styles['head']}>
      <SectionHeading note={words.printed(items, leaves, targets)}>{words.rulings}</SectionHeading>
      {differences.length + identical.length === 0 ? (
        <p className="note">{items === 0 ? words.nothingImported : words.allRuled}</p>
      ) : (
        <ul>
          {differences.map((difference) => (
            <li key={difference.category ?? 'all'} className={styles['tools']} style={{ marginTop: 8 }}>
              <span className="red">{words.difference(difference)}</span>
              <button type="button" className="btn" onClick={() => setRuling({ difference })}>
                {words.settle}
              </button>
            </li>
          ))}
          {identical.map((pair) => (
            <li key={pair.first.id + pair.second.id} className={styles['tools']} style={{ marginTop: 8 }}>
              <span lang="zh">{words.pair(pair.first, pair.second)}</span>
              <button type="button" className="btn" onClick={() => setRuling({ pair, ruling: 'merge' })}>
                {words.merge}
              </button>
              <button type="button" className="btn" onClick={() => setRuling({ pair, ruling: 'keep_apart' })}>
                {words.keepApart}
              </button>
            </li>
          ))}
        </ul>
      )}
      {ruling && <RulingForm programmeId={programme.id} ruling={ruling} onClose={() => setRuling(null)} />}
    </section>
  );
}

function RulingForm(props: { programmeId: string; ruling: Ruling; onClose: () => void }) {
  const { programmeId: id, ruling, onClose } = props;
  const { lists: words } = useWords(administrationWords);
  const [reason, setReason] = useState('');
  const act = useAct(
    async (body: { reason: string }, header) => {
      const params = { path: { id }, header };
      if ('difference' in ruling) {
        const { category } = ruling.difference;
        return answerOf(
          api.POST('/api/v1/programmes/{id}/count-settlements', { params, body: { category, ...body } }),
        );
      }
      const { pair, ruling: ruled } = ruling;
      const pairBody = { firstId: pair.first.id, secondId: pair.second.id, ruling: ruled, ...body };
      return answerOf(api.POST('/api/v1/programmes/{id}/merges', { params, body: pairBody }));
    },
    {
      changes: [['programmes'], ['ledger'], ['summary']],
      onDone: () => {
        onClose();
        toast(words.ruled);
      },
    },
  );
  const go =
    'difference' in ruling ? words.settle : ruling.ruling === 'merge' ? words.merge : words.keepApart;
  return (
    <FormDialogue
      title={go}
      go={go}
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onGo={() => act.mutate({ reason: reason.trim() })}
    >
      <p className="muted">
        {'difference' in ruling
          ? words.difference(ruling.difference)
          : words.pair(ruling.pair.first, ruling.pair.second)}
      </p>
      <p className={styles['says']}>
        {'difference' in ruling
          ? words.settleSays
          : ruling.ruling === 'merge'
            ? words.mergeSays(ruling.pair.first.number, ruling.pair.second.number)
            : words.keepSays}
      </p>
      <LongField label={words.reason} value={reason} hint={words.reasonHint} onChange={setReason} />
    </FormDialogue>
  );
}
