import type { Receiver } from '../../../api/queries/administration';
import { useSession } from '../../../api/queries/session';
import { type Status, StatusMark } from '../../../components/status-mark';
import { moment } from '../../../format/dates';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';

/** How a receiver stands: its breaker, what was last wrong, its last test, and whether two secrets sign. */
export function ReceiverState({ receiver }: { readonly receiver: Receiver }) {
  const words = useWords(receiversWords);
  const year = Number(useSession().today.slice(0, 4));
  const { state, failures, lastError, lastTest, oldSecretUntil } = receiver;
  const active = state === 'active';
  return (
    <>
      <Mark receiver={receiver} />
      {active && failures > 0 && <p className="yellow">{words.states.failing(failures)}</p>}
      {active && failures > 0 && lastError !== null && (
        <p className={`note ${styles['wrap'] ?? ''}`}>{words.lastError(lastError)}</p>
      )}
      {active && lastTest && <LastTest lastTest={lastTest} />}
      {active && oldSecretUntil && <p className="note">{words.twoSecrets(moment(oldSecretUntil, year))}</p>}
    </>
  );
}

function Mark({ receiver }: { readonly receiver: Receiver }) {
  const { states } = useWords(receiversWords);
  const year = Number(useSession().today.slice(0, 4));
  const { state, breaker, openUntil, retiredCause, failures } = receiver;
  if (state === 'retired') return retiredCause === 'gone' ? states.gone : states.by_hand;
  if (breaker === 'open')
    return (
      <StatusMark
        status="warning"
        text={openUntil === null ? states.openNow : states.open(moment(openUntil, year))}
      />
    );
  const status: Status = breaker === 'half_open' || failures > 0 ? 'warning' : 'ok';
  return <StatusMark status={status} text={states[breaker]} />;
}

function LastTest({ lastTest }: { readonly lastTest: NonNullable<Receiver['lastTest']> }) {
  const { tests } = useWords(receiversWords);
  const year = Number(useSession().today.slice(0, 4));
  const { state, reason } = lastTest;
  const at = moment(lastTest.at, year);
  if (state === 'sent') return <p className="green">{tests.sent(at)}</p>;
  if (state === 'dead') return <p className="red">{withReason(tests.dead(at), reason)}</p>;
  if (state === 'cancelled') return <p className="note">{tests.cancelled(at)}</p>;
  if (reason !== null) return <p className="yellow">{withReason(tests.again(at), reason)}</p>;
  return <p className="note">{state === 'sending' ? tests.sending(at) : tests.pending(at)}</p>;
}

const withReason = (text: string, reason: string | null): string =>
  reason === null ? text : `${text} — ${reason}`;
