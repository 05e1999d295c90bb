import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Operations, operationsQuery } from '../../api/queries/operations';
import { PageTitle } from '../../components/page-title';
import { SectionHeading } from '../../components/section-heading';
import { Sum } from '../../components/sum';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import { CanaryStrip } from './canary-strip';
import { CheckTable } from './check-table';
import { DueAndNotSent } from './due-and-not-sent';
import { LatenessTable } from './lateness-table';
import { LoadTable } from './load-table';
import styles from './operations.module.css';
import { ReceiverTable } from './receiver-table';
import { STATUSES, StatusMark } from '../../components/status-mark';
import { useSecond } from './use-moment';
import { WorkerTable } from './worker-table';

/** 运行状况: whether reminders get through, and what to do where they do not. */
export function Screen() {
  const words = useWords(operationsWords);
  const second = useSecond();
  const { data, error, refetch } = useQuery(operationsQuery);
  const at = data && second(data.at);
  return (
    <>
      <PageTitle note={at && (error ? words.stale(at) : words.asOf(at))}>{words.title}</PageTitle>
      {error && <Failed what={words.title} error={error} onAgain={() => void refetch()} />}
      {!data && !error && <Loading columns={['14%', '12%', '34%', '10%', '24%']} rows={9} />}
      {data && <Answer data={data} />}
    </>
  );
}

function Answer({ data }: { readonly data: Operations }) {
  const words = useWords(operationsWords);
  const { at, status, checks, late, canaries, channels, lateness, receivers, workers } = data;
  const parts = STATUSES.toReversed().map((each) => ({
    label: words.status[each] + words.gap,
    count: checks.filter((check) => check.status === each).length,
  }));
  return (
    <>
      <p role="status" className={styles['overall']}>
        <StatusMark status={status} text={words.overall[status]} />
        <Sum whole={words.sum(checks.length)} total={checks.length} parts={parts} />
      </p>
      <div className={styles['top']}>
        <DueAndNotSent late={late} />
        <CanaryStrip canaries={canaries} now={at} />
      </div>
      <Part title={words.checks.title}>
        <CheckTable checks={checks} />
      </Part>
      <div className={styles['pair']}>
        <Part title={words.load.title} note={words.load.note}>
          <LoadTable channels={channels} />
        </Part>
        <QueuePart queue={data.queue} />
      </div>
      <Part title={words.lateness.title} note={words.lateness.note}>
        <LatenessTable lateness={lateness} />
      </Part>
      <Part
        title={words.receivers.title}
        end={
          <Link to="/administration" search={{ tab: 'receivers' }}>
            {words.receivers.manage}
          </Link>
        }
      >
        <ReceiverTable receivers={receivers} />
      </Part>
      <Part
        title={words.workers.title}
        note={words.workers.count(workers.filter(({ alive }) => alive).length, workers.length)}
      >
        <WorkerTable workers={workers} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly end?: React.ReactNode;
  readonly children: React.ReactNode;
}

function Part({ title, note, end, children }: PartProps) {
  return (
    <section className={styles['part']}>
      <SectionHeading note={note} end={end}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}

/** How deep the queue is, and its own pages, which the server shows to the administrator only. */
function QueuePart({ queue }: { readonly queue: Operations['queue'] }) {
  const words = useWords(operationsWords).queue;
  const { backend, waiting, delayed, active, board } = queue;
  const known = waiting !== null && delayed !== null && active !== null;
  return (
    <Part title={words.title} note={words.note}>
      <p className={styles['queue']}>
        <b>{words.backends[backend]}</b>{' '}
        {backend !== 'none' && (known ? words.depth(waiting, delayed, active) : words.unknown)}
      </p>
      {board !== null && (
        <a href={board} className="btn" target="_blank" rel="noreferrer">
          {words.board}
        </a>
      )}
    </Part>
  );
}
