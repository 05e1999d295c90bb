import type { ReminderChannels } from '../../api/queries/reminder-channels';
import { useSession } from '../../api/queries/session';
import { dayInSentence, dayOf, moment, timeOf, weekday } from '../../format/dates';
import { settingsWords } from '../../words/settings';
import { useLanguage, useWords } from '../../words/words';
import styles from './settings.module.css';

type Hours = ReminderChannels['sending'][number];

/** 你的提醒何时发出: the hours, what that means now, one digest a day, and what does not wait. */
export function SendingTimes({ known }: { readonly known: ReminderChannels }) {
  const words = useWords(settingsWords);
  const { sending } = known;
  const [first] = sending;
  if (!first) return <p className={`note ${styles['times'] ?? ''}`}>{words.none}</p>;
  const alike = sending.every(({ from, to }) => from === first.from && to === first.to);
  return (
    <ul className={styles['times']}>
      {alike ? (
        <li>{words.hours(first.from, first.to)}</li>
      ) : (
        sending.map(({ programmeId, programme, from, to }) => (
          <li key={programmeId}>{words.hoursOf(programme, from, to)}</li>
        ))
      )}
      <li>
        <Now known={known} hours={earliest(sending, first)} />
      </li>
      <li>{words.digest}</li>
      <li>{words.atOnce}</li>
      <li>
        <LastMail known={known} />
      </li>
    </ul>
  );
}

const earliest = (sending: readonly Hours[], first: Hours): Hours =>
  sending.reduce((one, other) => (other.opensAt < one.opensAt ? other : one), first);

function Now({ known, hours }: { readonly known: ReminderChannels; readonly hours: Hours }) {
  const words = useWords(settingsWords);
  const language = useLanguage();
  const { zone } = useSession().jurisdiction;
  const now = timeOf(known.now, zone);
  if (hours.opensAt <= known.now) return words.openNow(now);
  const day = dayOf(hours.opensAt, zone);
  const named = `${dayInSentence(day, language)}${language === 'zh' ? '（' : ' ('}${weekday(day, language)}${language === 'zh' ? '）' : ')'}`;
  return <b>{words.closedNow(now, named, timeOf(hours.opensAt, zone))}</b>;
}

function LastMail({ known: { lastMail } }: { readonly known: ReminderChannels }) {
  const words = useWords(settingsWords);
  const language = useLanguage();
  const { today, jurisdiction } = useSession();
  if (!lastMail) return words.noMail;
  const { day, state, sentAt } = lastMail;
  const when = sentAt
    ? moment(sentAt, Number(today.slice(0, 4)), jurisdiction.zone)
    : dayInSentence(day, language);
  return (
    <span className={state === 'dead' ? 'red' : undefined}>
      {words.lastMail(when, words.mailStates[state] ?? state)}
    </span>
  );
}
