import { Link } from '@tanstack/react-router';
import { DaysLeftMark } from '../../components/days-left-mark';
import { DocumentNumber } from '../../components/document-number';
import { LadderGlyph } from '../../components/ladder-glyph';
import { Popup } from '../../components/popup';
import { SectionHeading } from '../../components/section-heading';
import { WhyDateOf } from '../../components/why-date-of';
import { dayOf, moment, shortDay } from '../../format/dates';
import { itemWords } from '../../words/item';
import { useSaid, useWords } from '../../words/words';
import type { Item } from './acts/act';
import { ActButtons } from './acts/acts';
import styles from './item.module.css';

type Slip = Item['slips'][number];

/** Every slip, the newest first: why, to be answered by when, the answer, what became of it. */
export function Slips({ item }: { readonly item: Item }) {
  const { slips: words } = useWords(itemWords);
  const open = item.slips.filter(({ state }) => state === 'open');
  return (
    <section id="slips">
      <SectionHeading
        note={item.slips.length > 0 && words.count(item.slips.length, open.length)}
        end={
          <>
            {words.onlyOne}　
            <Link to="/supervision/$tab" params={{ tab: 'preview' }}>
              {words.preview}
            </Link>
          </>
        }
      >
        {words.title}
      </SectionHeading>
      {item.slips.length === 0 ? (
        <p className={styles['quiet']}>{words.none}</p>
      ) : (
        <table className={`tb ${styles['rows'] ?? ''} ${styles['tall'] ?? ''}`}>
          <thead>
            <tr>
              {[words.level, words.number, words.why, words.replyBy, words.reply, words.result].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {item.slips.map((slip) => (
              <SlipRow key={slip.id} slip={slip} item={item} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function SlipRow({ slip, item }: { readonly slip: Slip; readonly item: Item }) {
  const { slips: words } = useWords(itemWords);
  const said = useSaid();
  const { year } = item.programme;
  const [first, ...others] = slip.reason;
  return (
    <tr className={slip.state === 'open' ? styles['chosen'] : undefined}>
      <td>
        <LadderGlyph level={slip.level} />
      </td>
      <td>
        <b>
          <DocumentNumber>{slip.number}</DocumentNumber>
        </b>
        <p className="small muted">
          {[
            slip.deliveredOn && words.delivered(shortDay(slip.deliveredOn, year)),
            slip.acknowledgedAt
              ? words.acknowledged(moment(slip.acknowledgedAt, year))
              : words.notAcknowledged,
            slip.byHand && words.byHand,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </td>
      <td>
        {first && said(first)}
        {others.map((reason) => (
          <p key={reason.zh} className="small muted">
            {said(reason)}
          </p>
        ))}
        {slip.mendBy && <p className="small">{words.mendBy(shortDay(slip.mendBy, year))}</p>}
      </td>
      <td data-label={words.replyBy} className="nowrap">
        <ReplyBy slip={slip} item={item} />
      </td>
      <td data-label={words.reply}>
        <Reply slip={slip} year={year} />
      </td>
      <td>
        <b>{words.states[slip.state] ?? slip.state}</b>
        {slip.releasedOn && (
          <p className="small muted">
            {shortDay(slip.releasedOn, year)} {slip.releaseNote}
          </p>
        )}
        <div className={styles['below']}>
          <ActButtons of={({ subject }) => subject === slip.id} />
        </div>
      </td>
    </tr>
  );
}

function ReplyBy({ slip, item }: { readonly slip: Slip; readonly item: Item }) {
  const { slips: words, dates } = useWords(itemWords);
  if (!slip.replyBy) return null;
  const day = (
    <span className={styles['by']}>
      {shortDay(slip.replyBy, item.programme.year)}
      {slip.state === 'open' && !slip.reply && <DaysLeftMark {...slip.replyStanding} />}
    </span>
  );
  if (!slip.deliveredOn) return day;
  return (
    <Popup
      label={dates.why}
      content={
        <WhyDateOf
          from={slip.deliveredOn}
          to={slip.replyBy}
          today={item.today}
          start={dates.delivered}
          end={words.replyBy}
        />
      }
    >
      {day}
    </Popup>
  );
}

function Reply({
  slip: { reply, state, needsSignature },
  year,
}: {
  readonly slip: Slip;
  readonly year: number;
}) {
  const { slips: words } = useWords(itemWords);
  if (!reply) return <span className={state === 'open' ? 'yellow' : 'muted'}>{words.notReplied}</span>;
  return (
    <>
      <span lang="zh">{reply.text}</span>
      <p className="small muted">
        {[
          reply.signed || !needsSignature ? words.replied(shortDay(dayOf(reply.at), year)) : words.unsigned,
          reply.promisedOn && words.promised(shortDay(reply.promisedOn, year)),
          reply.acceptedOn && words.accepted(shortDay(reply.acceptedOn, year)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
