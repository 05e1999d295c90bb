import type { ReactNode } from 'react';
import type { Schemas } from '../api/problem';
import { dayOf, shortDay } from '../format/dates';
import { type ComponentWords, componentWords } from '../words/components';
import { useWords } from '../words/words';
import { DaysLeftMark } from './days-left-mark';
import { DocumentNumber } from './document-number';
import { type Light, LightMark } from './light-mark';
import styles from './slip-card.module.css';

type Slip = Pick<
  Schemas['SlipLine'],
  | 'number'
  | 'state'
  | 'commitment'
  | 'department'
  | 'deliveredOn'
  | 'acknowledgedAt'
  | 'replyBy'
  | 'reply'
  | 'releasedOn'
>;

interface Props {
  readonly slip: Slip;
  readonly light?: Light;
  /** How the reply day stands, where it is known. */
  readonly standing?: {
    readonly workingDaysLeft: number | null;
    readonly overdueWorkingDays?: number | null;
  };
  /** The reply is there and does not count before the head has signed it. */
  readonly awaitsSignature?: boolean;
  /** Wraps the title in a link to the place. */
  readonly renderTitle?: (title: ReactNode) => ReactNode;
}

/** One slip on the board: light, item, department, number, state of its reply, delivered, reply due. */
export function SlipCard({ slip, light, standing, awaitsSignature = false, renderTitle = plain }: Props) {
  const words = useWords(componentWords);
  return (
    <article className={styles['card']}>
      <div className={styles['title']}>
        {light && <LightMark light={light} />}
        {light && <span className="visually-hidden">{words.lightName(light)}</span>}
        {renderTitle(
          <b>
            {slip.commitment.number} <span lang="zh">{slip.commitment.title}</span>
          </b>,
        )}
      </div>
      <div className={styles['number']}>
        {slip.department && <span lang="zh">{slip.department.name} · </span>}
        <DocumentNumber>{slip.number}</DocumentNumber>
      </div>
      <div>{replyWords(slip, awaitsSignature, words.slip)}</div>
      <div className={styles['dates']}>
        <span>
          {slip.deliveredOn ? words.slip.delivered(shortDay(slip.deliveredOn)) : words.slip.notDelivered}
        </span>
        {slip.state === 'open' && !slip.reply && standing ? (
          <DaysLeftMark {...standing} />
        ) : (
          slip.state === 'open' && slip.replyBy && words.slip.replyBy(shortDay(slip.replyBy))
        )}
      </div>
    </article>
  );
}

const plain = (title: ReactNode) => title;

function replyWords(slip: Slip, awaitsSignature: boolean, words: ComponentWords['slip']): ReactNode {
  const { state, reply, acknowledgedAt, releasedOn } = slip;
  if (state === 'released') return releasedOn ? words.released(shortDay(releasedOn)) : null;
  if (state === 'escalated') return words.escalated;
  if (!reply) return acknowledgedAt ? `${words.acknowledged} · ${words.notReplied}` : words.notReplied;
  if (awaitsSignature) return words.awaitingSignature;
  return [
    words.replied(shortDay(dayOf(reply.at))),
    reply.promisedOn && words.promised(shortDay(reply.promisedOn)),
    reply.promisedOn && !reply.acceptedOn && words.toRead,
  ]
    .filter(Boolean)
    .join(' · ');
}
