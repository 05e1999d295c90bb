import { lazy, Suspense } from 'react';
import type { Schemas } from '../../api/problem';
import { lastDayOf } from '../../format/dates';
import { ledgerWords } from '../../words/ledger';
import { useWords } from '../../words/words';
import styles from './peek.module.css';

interface Props {
  readonly data: Schemas['CommitmentAnswer'];
  readonly outlook: Schemas['CommitmentOutlookAnswer'] | undefined;
}

const SCurve = lazy(() =>
  import('../../components/s-curve').then(({ SCurve: component }) => ({ default: component })),
);

/** The curve of the target that decides the light, where it can be counted. */
export function PeekCurve({ data, outlook }: Props) {
  const { peek: words } = useWords(ledgerWords);
  const { standing, targets, programme, today, dueOn } = data;
  const target = targets.find(({ id }) => id === standing.decidingTargetId) ?? targets.find(isCounted);
  if (!target || !isCounted(target)) return null;
  const expected = outlook?.targets.find(({ targetId }) => targetId === target.id)?.outlook?.expected;
  const period = (dueOn ?? lastDayOf(`${programme.year}-12`)).slice(0, 7);
  return (
    <div className={styles['curve']}>
      <p className="small">
        <span lang="zh">{words.cumulative(target.what, target.unit ?? '')}</span>
      </p>
      <Suspense fallback={<div className={styles['plotRoom']} />}>
        <SCurve
          key={target.id}
          target={target}
          today={today}
          year={programme.year}
          comparedPeriod={standing.comparedPeriod}
          forecast={expected ? { expected, period } : null}
        />
      </Suspense>
    </div>
  );
}

const isCounted = ({ kind, figures }: Schemas['TargetAnswer']) =>
  kind !== 'milestone' &&
  kind !== 'policy_rate' &&
  figures.some(({ verified, claimed }) => verified !== null || claimed !== null);
