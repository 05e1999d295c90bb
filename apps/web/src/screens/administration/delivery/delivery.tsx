import { useQuery } from '@tanstack/react-query';
import { deliveriesQuery } from '../../../api/queries/administration';
import { useSession } from '../../../api/queries/session';
import { SectionHeading } from '../../../components/section-heading';
import { moment } from '../../../format/dates';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { Channels } from './channels';
import { Letters } from './letters';

/** 投递: whether reminders get out, and what did not. What they say is not shown here. */
export function Delivery() {
  const { delivery: words, tabs } = useWords(administrationWords);
  const year = Number(useSession().today.slice(0, 4));
  const { data, error, refetch } = useQuery(deliveriesQuery);
  if (error && !data) return <Failed what={tabs.delivery} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['16%', '40%', '18%', '18%']} rows={4} />;
  const { at, channels, retrying, deadLetters, workerAge } = data;
  return (
    <>
      <p
        className={workerAge === null || workerAge > ALIVE_SECONDS ? 'red' : 'muted'}
        role="status"
        style={{ marginBottom: 16 }}
      >
        {workerAge === null ? words.noWorker : words.worker(Math.round(workerAge), workerAge > ALIVE_SECONDS)}
      </p>
      <SectionHeading note={words.asOf(moment(at, year))}>{words.channels}</SectionHeading>
      {channels.length === 0 ? (
        <Empty title={words.noChannels} text={words.noChannelsText} />
      ) : (
        <Channels channels={channels} />
      )}
      <div className={styles['head']}>
        <SectionHeading note={words.letters(deadLetters.length)}>{words.deadTitle}</SectionHeading>
        {deadLetters.length === 0 ? (
          <Empty done title={words.noDead} text={words.noDeadText} />
        ) : (
          <>
            <p className="note">{words.deadText}</p>
            <Letters letters={deadLetters} resend />
          </>
        )}
      </div>
      <div className={styles['head']}>
        <SectionHeading note={words.letters(retrying.length)}>{words.retrying}</SectionHeading>
        {retrying.length === 0 ? (
          <p className="note">{words.noRetrying}</p>
        ) : (
          <Letters letters={retrying} resend={false} />
        )}
      </div>
    </>
  );
}

/** A worker gives a sign of life every few seconds. */
const ALIVE_SECONDS = 60;
