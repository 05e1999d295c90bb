import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { commitmentQuery } from '../../api/queries/commitment';
import { slipQuery } from '../../api/queries/slips';
import type { Schemas } from '../../api/problem';
import { DocumentNumber } from '../../components/document-number';
import { LadderGlyph } from '../../components/ladder-glyph';
import { dayInSentence, dayOf, moment } from '../../format/dates';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useSaid, useWords } from '../../words/words';
import { ItemActs } from './item-acts';
import styles from './slips.module.css';

type Slip = Schemas['SlipPage'];

/** One slip: why, when, the chain it stands in with its replies, whom it reached, and what may be done about it. */
export function SlipDetail({ id, bare = false }: { readonly id: string; readonly bare?: boolean }) {
  const words = useWords(supervisionWords);
  const { data: slip, error, refetch } = useQuery(slipQuery(id));
  const { data: item } = useQuery({
    ...commitmentQuery(slip?.commitment.id ?? ''),
    enabled: slip !== undefined && slip.actions.length > 0,
  });
  if (error && !slip) return <Failed what={words.slips.title} error={error} onAgain={() => void refetch()} />;
  if (!slip) return <Loading rows={5} />;
  return (
    <div className={styles['detail']}>
      <p className={styles['title']}>
        {!bare && (
          <b>
            <DocumentNumber>{slip.number}</DocumentNumber>
          </b>
        )}
        <LadderGlyph level={slip.level} />
        <Link to="/items/$id" params={{ id: slip.commitment.id }}>
          {words.queue.item(slip.commitment.number, slip.commitment.title)}
        </Link>
        <span className="muted" lang="zh">
          {slip.department?.name}
        </span>
        <span className="tag">{words.slips.states[slip.state]}</span>
        <span className="tag">{slip.byHand ? words.slip.byHand : words.slip.byRule}</span>
      </p>
      <Facts slip={slip} />
      <Reply slip={slip} />
      {item && (
        <ItemActs
          item={item}
          of={(name, subject) => subject === slip.id && slip.actions.some((one) => one.name === name)}
        />
      )}
      <Chain slip={slip} />
      <Recipients slip={slip} />
    </div>
  );
}

function Facts({ slip }: { readonly slip: Slip }) {
  const { slip: words } = useWords(supervisionWords);
  const language = useLanguage();
  const said = useSaid();
  const day = (on: string | null) => (on ? dayInSentence(on, language) : words.notYet);
  const late = dayOf(slip.dueAt) < dayOf(slip.issuedAt) && !slip.byHand;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.because, slip.reason.map(said).join(language === 'zh' ? '；' : '; ')],
    [words.duty, slip.duty ? `${slip.duty.title} ${slip.duty.dueOn}` : words.behind],
    [
      words.issued,
      late ? `${moment(slip.issuedAt)} · ${words.late(day(dayOf(slip.dueAt)))}` : moment(slip.issuedAt),
    ],
    [words.delivered, day(slip.deliveredOn)],
    [words.acknowledged, slip.acknowledgedAt ? moment(slip.acknowledgedAt) : words.notYet],
    ...(slip.replyBy ? ([[words.replyBy, day(slip.replyBy)]] as const) : []),
    ...(slip.mendBy ? ([[words.mendBy, day(slip.mendBy)]] as const) : []),
    ...(slip.releasedOn ? ([[words.released(day(slip.releasedOn)), slip.releaseNote ?? '']] as const) : []),
  ];
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reply({ slip }: { readonly slip: Pick<Slip, 'reply' | 'needsSignature'> }) {
  const { slip: words } = useWords(supervisionWords);
  const language = useLanguage();
  const { reply } = slip;
  if (!reply) return <p className="muted">{words.noReply}</p>;
  return (
    <blockquote className={styles['reply']}>
      <p className="small muted">
        {words.repliedAt(moment(reply.at))}
        {reply.promisedOn && ` · ${words.promised(dayInSentence(reply.promisedOn, language))}`}
        {reply.acceptedOn && ` · ${words.accepted(dayInSentence(reply.acceptedOn, language))}`}
      </p>
      <p lang="zh">{reply.text}</p>
      {slip.needsSignature && !reply.signed && <p className="yellow">{words.unsigned}</p>}
    </blockquote>
  );
}

/** How the matter came to this level: each slip with its answer. */
function Chain({ slip }: { readonly slip: Slip }) {
  const words = useWords(supervisionWords);
  const language = useLanguage();
  if (slip.chain.length < 2) return null;
  return (
    <section>
      <h3>{words.slip.chain}</h3>
      <ol className={styles['chain']}>
        {slip.chain.map((one) => (
          <li key={one.id} aria-current={one.id === slip.id ? 'true' : undefined}>
            <p>
              <LadderGlyph level={one.level} /> <DocumentNumber>{one.number}</DocumentNumber>{' '}
              <span className="muted">
                {dayInSentence(dayOf(one.issuedAt), language)} · {words.slips.states[one.state]}
              </span>{' '}
              {one.id === slip.id && <span className="tag">{words.slip.here}</span>}
            </p>
            {one.id !== slip.id && <Reply slip={one} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Recipients({ slip }: { readonly slip: Slip }) {
  const { slip: words } = useWords(supervisionWords);
  const people = new Map<string, Slip['recipients']>();
  for (const one of slip.recipients) people.set(one.post.id, [...(people.get(one.post.id) ?? []), one]);
  return (
    <section>
      <h3>{words.recipients}</h3>
      <ul className={styles['recipients']}>
        {[...people.values()].map((ways) => {
          const [first] = ways;
          return (
            first && (
              <li key={first.post.id}>
                <span className="tag">{first.copy ? words.cc : words.to}</span>{' '}
                <span lang="zh">
                  {first.post.department} {first.post.title}
                </span>{' '}
                <span className="small muted">
                  {ways
                    .map(
                      ({ channel, state, sentAt }) =>
                        `${words.channels[channel] ?? channel} ${words.states[state] ?? state}${sentAt ? ` ${moment(sentAt)}` : ''}`,
                    )
                    .join(' · ')}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
