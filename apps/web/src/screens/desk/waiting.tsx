import { useSession } from '../../api/queries/session';
import type { Schemas } from '../../api/problem';
import { DueDate } from '../../components/due-date';
import { SectionHeading } from '../../components/section-heading';
import { dayOf, monthName, shortDay } from '../../format/dates';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';
import styles from './desk.module.css';
import { PlaceLink } from './place';
import type { Desk, Place } from './task';

interface Line {
  readonly id: string;
  readonly what: string;
  readonly item: { readonly number: string; readonly title: string } | null;
  readonly more?: string;
  readonly whose: string;
  readonly sentOn: string;
  readonly limit: string | null;
  readonly workingDaysLeft: number | null;
  readonly place: Place;
}

/** 在等别人: what lies with somebody else, on whose desk, and until when. */
export function Waiting({ desk }: { readonly desk: Desk }) {
  const words = useWords(deskWords);
  const { waiting } = words;
  const lines = useLines(desk);
  return (
    <section aria-labelledby="waiting">
      <SectionHeading id="waiting" note={lines.length}>
        {waiting.title}
      </SectionHeading>
      {lines.length === 0 ? (
        <p className={styles['none']}>{waiting.none}</p>
      ) : (
        <table className={`tb ${styles['waiting'] ?? ''}`}>
          <thead>
            <tr>
              {Object.entries(waiting.columns).map(([name, text]) => (
                <th key={name} scope="col" className={name === 'sent' ? 'wide-only' : undefined}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <WaitingRow key={line.id} line={line} year={Number(desk.today.slice(0, 4))} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function WaitingRow({ line, year }: { readonly line: Line; readonly year: number }) {
  const words = useWords(deskWords);
  const { item } = line;
  return (
    <tr>
      <th scope="row">
        <PlaceLink place={line.place} className={styles['strong'] ?? ''}>
          {line.what}
        </PlaceLink>
        <p className="small muted">
          {item && (
            <>
              {words.items([item.number])} <span lang="zh">{item.title}</span>{' '}
            </>
          )}
          {line.more}
        </p>
      </th>
      <td className="muted" lang="zh">
        {line.whose}
      </td>
      <td className="nowrap wide-only">{shortDay(line.sentOn, year)}</td>
      <td>
        <DueDate dueOn={line.limit} workingDaysLeft={line.workingDaysLeft} year={year} />
      </td>
    </tr>
  );
}

function useLines({ waiting, resolutions, today }: Desk): readonly Line[] {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { role } = useSession().post;
  const year = Number(today.slice(0, 4));
  const what = ({ kind, what: said, commitment }: Schemas['DeskWaitingLine']) => {
    if (kind === 'report') return words.waiting.report(monthName(said, language));
    if (kind === 'extension_request') return words.waiting.extension;
    return commitment.state === 'field_check' ? words.waiting.fieldCheck : words.waiting.claim;
  };
  const moved = (said: string) => {
    const [from = '', to = ''] = said.split(' → ');
    return words.waiting.extensionTo(shortDay(from, year), shortDay(to, year));
  };
  const others = waiting.map((line): Line => ({
    id: line.id,
    what: what(line),
    item: line.commitment,
    ...(line.kind === 'extension_request' ? { more: moved(line.what) } : {}),
    whose: line.desk ? `${line.desk.department} · ${line.desk.title}` : '—',
    sentOn: line.sentOn,
    limit: line.limit,
    workingDaysLeft: line.workingDaysLeft,
    place: { at: 'item', id: line.commitment.id },
  }));
  if (role !== 'government_office') return others;
  return resolutions.map(({ id, number, commitment, effect, recordedAt }): Line => ({
    id,
    what: words.waiting.resolution(number),
    item: commitment,
    more: words.effects[effect] ?? effect,
    whose: words.waiting.congress,
    sentOn: dayOf(recordedAt),
    limit: null,
    workingDaysLeft: null,
    place: commitment ? { at: 'item', id: commitment.id } : { at: 'ledger' },
  }));
}
