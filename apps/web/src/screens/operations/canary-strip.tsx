import type { Operations } from '../../api/queries/operations';
import { useSession } from '../../api/queries/session';
import { SectionHeading } from '../../components/section-heading';
import { Sum } from '../../components/sum';
import { timeOf } from '../../format/dates';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import { CANARY_STATES, type CanaryMinute, canaryMinutes, countOf } from './canary-minutes';
import { CanaryTable } from './canary-table';
import styles from './operations.module.css';

interface Props {
  readonly canaries: Operations['canaries'];
  readonly now: string;
}

/** 试发: the last hour as a strip of minutes, the same in a sentence, and as a table. */
export function CanaryStrip({ canaries, now }: Props) {
  const words = useWords(operationsWords).canary;
  const minutes = canaryMinutes(canaries, now);
  return (
    <section className={styles['canary']}>
      <SectionHeading note={words.note}>{words.title}</SectionHeading>
      <Bars minutes={minutes} />
      <Sentence minutes={minutes} />
      <details>
        <summary>{words.table}</summary>
        {/* Sixty rows are looked through here, not scrolled past. */}
        <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.table}>
          <CanaryTable minutes={minutes} />
        </div>
      </details>
    </section>
  );
}

const EVERY = 15;

function Bars({ minutes }: { readonly minutes: readonly CanaryMinute[] }) {
  const words = useWords(operationsWords).canary;
  const { zone } = useSession().jurisdiction;
  return (
    <div className={styles['strip']} role="img" aria-label={words.chart}>
      {minutes.map(({ at, state, canary }, index) => (
        <span
          key={at}
          className={styles['minute']}
          data-state={state}
          data-rung={canary === null ? undefined : String(canary.rungAt !== null)}
          title={`${timeOf(at, zone)} ${words.states[state]}`}
        >
          {index % EVERY === 0 && <i>{timeOf(at, zone)}</i>}
        </span>
      ))}
    </div>
  );
}

function Sentence({ minutes }: { readonly minutes: readonly CanaryMinute[] }) {
  const { canary: words, gap } = useWords(operationsWords);
  const { zone } = useSession().jurisdiction;
  const made = minutes.flatMap(({ canary }) => (canary ? [canary] : []));
  const arrived = made.filter(({ sentAt }) => sentAt !== null);
  const last = arrived.at(-1)?.sentAt;
  const slowest = Math.max(0, ...arrived.map(({ lateSeconds }) => lateSeconds ?? 0));
  const rung = arrived.filter(({ rungAt }) => rungAt !== null).length;
  const parts = CANARY_STATES.map((state) => ({
    label: words.states[state] + gap,
    count: countOf(minutes, state),
  }));
  return (
    <>
      <p>
        <Sum whole={words.whole} total={minutes.length} parts={parts} />
      </p>
      <p className="muted">
        {last ? words.last(timeOf(last, zone)) : words.neverArrived}{' '}
        {last && `${words.slowest(slowest.toFixed(1))} ${words.rung(rung, arrived.length - rung)}`}
      </p>
    </>
  );
}
