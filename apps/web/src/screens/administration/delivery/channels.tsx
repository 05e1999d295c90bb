import type { Schemas } from '../../../api/problem';
import { useSession } from '../../../api/queries/session';
import { Sum } from '../../../components/sum';
import { moment } from '../../../format/dates';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';

/** Each channel as a sum that balances, its last success and what goes next. */
export function Channels({ channels }: { readonly channels: readonly Schemas['ChannelState'][] }) {
  const { delivery: words } = useWords(administrationWords);
  const year = Number(useSession().today.slice(0, 4));
  const { columns } = words;
  return (
    <table className={`tb ${styles['list'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.channel, columns.count, columns.overdue, columns.last, columns.next].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {channels.map(
          ({ channel, total, queued, overdue, sending, sent, cancelled, dead, lastSentAt, nextDueAt }) => (
            <tr key={channel}>
              <th scope="row">{words.channelNames[channel] ?? channel}</th>
              <td data-label={columns.count}>
                <Sum
                  whole={words.reminders(total)}
                  total={total}
                  parts={[
                    { label: words.sent, count: sent },
                    { label: words.queued, count: queued },
                    { label: words.sending, count: sending },
                    { label: words.cancelled, count: cancelled },
                    { label: words.dead, count: dead },
                  ]}
                />
              </td>
              <td data-label={columns.overdue} className={overdue > 0 ? 'red' : undefined}>
                {overdue > 0 ? words.overdue(overdue) : words.onTime}
              </td>
              <td data-label={columns.last} className="nowrap">
                {lastSentAt ? moment(lastSentAt, year) : '—'}
              </td>
              <td data-label={columns.next} className="nowrap">
                {nextDueAt ? moment(nextDueAt, year) : '—'}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
