import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { moment, timeOf } from '../../format/dates';
import { figure } from '../../format/figure';
import { type Chosen, ConflictDialogue, type ConflictRow } from '../../shell/conflict-dialogue';
import { useRefusal } from '../../shell/use-refusal';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import { type Filed, type Form, type Item, openingForm, pendingOf } from './form';
import { takeBack } from './not-open';

interface Props {
  readonly item: Item;
  readonly reports: readonly Filed[];
  readonly period: string;
  readonly form: Form;
  readonly onChange: (form: Form) => void;
  readonly returned: Filed | null;
  readonly allowed: boolean;
}

/** Somebody else has filed the same month meanwhile: both versions, a choice for each field, nobody overwritten unseen. */
export function Conflict({ item, reports, period, form, onChange, returned, allowed }: Props) {
  const { conflict: words } = useWords(reportWords);
  const [comparing, setComparing] = useState(false);
  const [merged, setMerged] = useState(false);
  const theirs = pendingOf(reports);
  const rows = useRows(item, form, theirs, returned);
  if (allowed || !theirs || theirs.period !== period) return null;
  const mayReplace = item.actions.some(
    ({ name, subject }) => name === 'take_back_report' && subject === theirs.id,
  );
  const at = theirs.submittedAt ?? '';
  return (
    <div className="bar amber" role="alert">
      <p>
        {words.taken(`${theirs.author.post} ${theirs.author.person}`, moment(at))}
        {mayReplace ? merged && words.merged : words.cannot}
      </p>
      <button type="button" className="btn" onClick={() => setComparing(true)}>
        {words.compare}
      </button>
      {merged && mayReplace && <Replace theirs={theirs} itemId={item.id} />}
      {comparing && (
        <ConflictDialogue
          rows={rows}
          who={theirs.author.post}
          at={timeOf(at)}
          onLeave={() => setComparing(false)}
          onSettle={(chosen) => {
            onChange(settled(form, openingForm(theirs), chosen));
            setMerged(true);
            setComparing(false);
          }}
        />
      )}
    </div>
  );
}

/** Takes the other report back, so that what was put together can be filed. */
function Replace({ theirs, itemId }: { readonly theirs: Filed; readonly itemId: string }) {
  const { conflict: words } = useWords(reportWords);
  const refusalOf = useRefusal();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: () => takeBack(theirs),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['commitment', itemId] });
      document.querySelector<HTMLButtonElement>('form button[type=submit]')?.focus();
    },
  });
  return (
    <>
      <button type="button" className="btn" disabled={taking.isPending} onClick={() => taking.mutate()}>
        {words.replace}
      </button>
      {taking.error && <span className="red">{refusalOf(taking.error)}</span>}
    </>
  );
}

const TEXTS = ['narrative', 'problems', 'nextSteps'] as const;

function useRows(item: Item, form: Form, theirs: Filed | null, returned: Filed | null): ConflictRow[] {
  const words = useWords(reportWords);
  if (!theirs) return [];
  const other = openingForm(theirs);
  const opened = openingForm(returned);
  const targets = item.targets.filter(({ noTargetReason }) => noTargetReason === null);
  return [
    ...targets.map(({ id, what, kind }): ConflictRow => {
      const text = (of: Form) => {
        const state = of.issued[id];
        if (kind === 'policy_rate') return state ? words.issued[state] : '';
        return of.figures[id] ? figure(of.figures[id]) : '';
      };
      return {
        key: `figure ${id}`,
        label: what,
        opened: text(opened),
        theirs: text(other),
        yours: text(form),
      };
    }),
    ...TEXTS.map((name): ConflictRow => ({
      key: name,
      label: words[name],
      opened: opened[name],
      theirs: other[name],
      yours: form[name],
      mergeable: true,
    })),
    {
      key: 'evidence',
      label: words.evidence.title,
      opened: words.conflict.evidence(opened.evidence.length),
      theirs: words.conflict.evidence(other.evidence.length),
      yours: words.conflict.evidence(form.evidence.length),
    },
  ];
}

function settled(form: Form, other: Form, chosen: Readonly<Record<string, Chosen>>): Form {
  const figures = { ...form.figures };
  const issued = { ...form.issued };
  for (const [key, choice] of Object.entries(chosen)) {
    const id = key.startsWith('figure ') ? key.slice('figure '.length) : null;
    if (id === null || choice !== 'theirs') continue;
    const [figureOf, stateOf] = [other.figures[id], other.issued[id]];
    if (figureOf !== undefined) figures[id] = figureOf;
    if (stateOf) issued[id] = stateOf;
  }
  const text = (name: (typeof TEXTS)[number]) => {
    if (chosen[name] === 'theirs') return other[name];
    return chosen[name] === 'both' ? [other[name], form[name]].filter(Boolean).join('\n') : form[name];
  };
  return {
    ...form,
    figures,
    issued,
    narrative: text('narrative'),
    problems: text('problems'),
    nextSteps: text('nextSteps'),
    evidence: chosen['evidence'] === 'theirs' ? other.evidence : form.evidence,
  };
}
