import type { Schemas } from '../../api/problem';
import { DocumentNumber } from '../../components/document-number';
import { DaysLeftMark } from '../../components/days-left-mark';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LightChip } from '../../components/light-chip';
import { SectionHeading } from '../../components/section-heading';
import { dayInSentence, shortDay } from '../../format/dates';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';
import styles from './desk.module.css';
import { PlaceLink } from './place';

type Slip = Schemas['DeskSlipLine'];
interface Props {
  readonly slips: readonly Slip[];
}

/** Answers the supervision office has in hand: each promises a day or not. */
export function RepliedSlips({ slips }: Props) {
  const { slips: words } = useWords(deskWords);
  if (slips.length === 0) return null;
  return <SlipTable id="replied-slips" title={words.replied} slips={slips} />;
}

/** For a leader: the slips from level 3 on, of the leader's own items. */
export function HighSlips({ slips }: Props) {
  const { slips: words } = useWords(deskWords);
  return <SlipTable id="high-slips" title={words.high} slips={slips} none={words.none} />;
}

interface TableProps extends Props {
  readonly id: string;
  readonly title: string;
  readonly none?: string;
}

function SlipTable({ id, title, slips, none }: TableProps) {
  const { slips: words } = useWords(deskWords);
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} note={slips.length}>
        {title}
      </SectionHeading>
      {slips.length === 0 ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <table className={`tb ${styles['waiting'] ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.slip}</th>
              <th scope="col">{words.columns.item}</th>
              <th scope="col" className="wide-only">
                {words.columns.delivered}
              </th>
              <th scope="col">{words.columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {slips.map((slip) => (
              <SlipRow key={slip.id} slip={slip} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function SlipRow({ slip }: { readonly slip: Slip }) {
  const { items } = useWords(deskWords);
  const { commitment } = slip;
  return (
    <tr>
      <th scope="row">
        <LadderGlyph level={slip.level} />
        <p className="small muted">
          <DocumentNumber>{slip.number}</DocumentNumber>
        </p>
      </th>
      <td>
        <PlaceLink place={{ at: 'item', id: commitment.id, part: 'slips' }}>
          {items([commitment.number])} <span lang="zh">{commitment.title}</span>
        </PlaceLink>
        <p className="small">
          <LightChip light={commitment.light} />
        </p>
      </td>
      <td className="nowrap wide-only">{slip.deliveredOn ? shortDay(slip.deliveredOn) : '—'}</td>
      <td>
        <SlipState slip={slip} />
      </td>
    </tr>
  );
}

function SlipState({ slip }: { readonly slip: Slip }) {
  const { slips: words } = useWords(deskWords);
  const language = useLanguage();
  if (slip.replied)
    return slip.promisedOn ? words.promised(dayInSentence(slip.promisedOn, language)) : words.noPromise;
  if (!slip.replyBy) return words.noReply;
  return (
    <>
      {words.waits} <DaysLeftMark workingDaysLeft={slip.workingDaysLeft} />
    </>
  );
}
