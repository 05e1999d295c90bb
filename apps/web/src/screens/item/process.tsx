import type { ReactNode } from 'react';
import { ChangeWords } from '../../components/change-words';
import { SectionHeading } from '../../components/section-heading';
import { monthEnd, shortDay } from '../../format/dates';
import { actsWords } from '../../words/acts';
import { itemWords } from '../../words/item';
import { useLanguage, useWords } from '../../words/words';
import type { Item } from './acts/act';
import { ActButtons } from './acts/acts';
import styles from './item.module.css';

interface Line {
  readonly id: string;
  readonly on: string;
  readonly who: string;
  readonly what: ReactNode;
  readonly text: string | null;
  readonly state: ReactNode;
}

/** Claims of completion, requests for a later date and resolutions, the newest first. */
export function Process({ item }: { readonly item: Item }) {
  const { process: words } = useWords(itemWords);
  const lines = useLines(item);
  return (
    <section id="process">
      <SectionHeading>{words.title}</SectionHeading>
      {lines.length === 0 ? (
        <p className={styles['quiet']}>{words.none}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.map(({ id, on, who, what, text, state }) => (
            <li key={id}>
              <time dateTime={on}>{shortDay(on, item.programme.year)}</time>
              <span className="muted" lang="zh">
                {who}
              </span>
              <div>
                <b>{what}</b>
                {text && (
                  <p className="muted" lang="zh">
                    {text}
                  </p>
                )}
              </div>
              <span>{state}</span>
              <ActButtons of={({ subject }) => subject === id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useLines(item: Item): Line[] {
  const { process: words } = useWords(itemWords);
  const { reasonCodes, request_extension: asked } = useWords(actsWords);
  const language = useLanguage();
  const { year } = item.programme;
  const day = (on: string | null) => (on ? ` ${shortDay(on, year)}` : '');
  const titleOf = (dutyId: string) => item.duties.find(({ id }) => id === dutyId)?.title ?? '';
  const textOf = <T extends object>(texts: T, key: string | null) =>
    key && key in texts ? String(texts[key as keyof T]) : key;
  const extensions = item.extensionRequests.map((one): Line => ({
    id: one.id,
    on: one.requestedOn,
    who: `${one.post.department} ${one.post.title}`,
    what: (
      <ChangeWords>
        {words.extension(titleOf(one.dutyId), shortDay(one.dueOn, year), shortDay(one.newOn, year))}
      </ChangeWords>
    ),
    text: [textOf(asked.reasons, one.reasonCode), one.text, one.late && words.late, one.decisionText]
      .filter(Boolean)
      .join('；'),
    state: `${words.extensionStates[one.state] ?? one.state}${day(one.decidedOn)}`,
  }));
  const claims = item.claims.map((one): Line => ({
    id: one.id,
    on: one.claimedOn,
    who: `${one.post.department} ${one.post.title}`,
    what: words.claim(monthEnd(one.lastPeriod, language)),
    text: [one.text, textOf(reasonCodes, one.reasonCode), one.returnText].filter(Boolean).join('；') || null,
    state: words.claimStates[one.state] ?? one.state,
  }));
  const resolutions = item.resolutions.map((one): Line => ({
    id: one.id,
    on: one.date,
    who: '',
    what: <span lang="zh">{words.resolution(words.effects[one.effect] ?? one.effect, one.number)}</span>,
    text: [one.newOn && words.newOn(shortDay(one.newOn, year)), one.text].filter(Boolean).join('；') || null,
    state: words.resolutionStates[one.state] ?? one.state,
  }));
  return [...extensions, ...claims, ...resolutions].sort((one, other) => other.on.localeCompare(one.on));
}
